/* The image that isnad_compile_forms has written; extract/embedded_forms.cpp reads it. */
    .section .rodata
    .balign 16
    .global isnad_forms_begin
    .global isnad_forms_end
isnad_forms_begin:
    .incbin "forms.bin"
isnad_forms_end:
    .section .note.GNU-stack,"",@progbits
