/* The image that isnad_compile_lexicon has written; extract/lexicon/embedded_image.cpp names it. */
    .section .rodata
    .balign 16
    .global isnad_lexicon_begin
    .global isnad_lexicon_end
isnad_lexicon_begin:
    .incbin "lexicon.bin"
isnad_lexicon_end:
    .section .note.GNU-stack,"",@progbits
