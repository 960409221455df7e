"""Prints relation records whose texts are the nastiest that news can hold, one trap of a graph program each."""

import json

TEXTS = {
    "markup": "<b>&amp;</b> \"double\" 'single' ]]> <![CDATA[ <!-- --> <?x?>",
    "entities": "& < > &quot; &#1; & ]]> <",
    "blank": " ",
    "blanks": "  around  ",
    "lines": "one\ntwo\n\n\tthree",
    "return": "one\rtwo\r\nthree",
    "controls": "a\x01b\x0bc\x1fd\x7fe\x85f",
    "null": "a\x00b",
    "nonchars": "a\ufffeb\uffffc",
    "bidi": "\u200f\u2067شمال\u2069 \u202eabc\u202c",
    "emoji": "\U0001f600 \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "tatweel": "أذربيجــــان تتّهم أرمينيا",
    "combining": "e\u0301 \u0644\u0627\u064b",
    "separators": "a | b;c,d\u2028e\u2029f",
    "json": "[\"a\"] {\"b\":null} \\\" \\u0041",
    "words": "NaN INF null true 007 1e9",
    "long": "هجوم " * 4000,
    "script": "</script><script>alert(1)</script>",
    "large": str(2**53 + 1),
}


def span(text, begin=0):
    return {"begin": begin, "end": begin + len(text.encode()), "text": text}


def actor(identifier, name):
    return {
        "id": identifier, "country": "SYR", "type": "group", "roles": ["GOV", "MIL"], "name": {"ar": name, "en": name},
        "mention": span(name), "reference": "name",
    }


def record(number, key, text):
    return {
        "kind": "relation", "family": "event", "relation": ["accuses", "meets", "attacks"][number % 3],
        "cameo": ["112", "044", "190"][number % 3], "plover": None,
        "source": actor(f"x.{key} & <\"{number}\">", text),
        "target": None if number % 4 == 0 else actor("UN", "United Nations"),
        "polarity": ["positive", "negative"][number % 2], "modality": ["actual", "alleged", "intended"][number % 3],
        "attribution": [{"actor": actor("REUTERS", text), "relation": "says", "trigger": span("said")}],
        "trigger": {**span(text), "lemma": text}, "content": span(text), "quote": span(text),
        "date": {"value": "2021-11-16"}, "place": None,
        "sentence": {"index": number, **span(text)}, "doc": text, "language": "ar", "rule": "ar/accuses/1",
        "confidence": 0.1 * number if number else None, "uid": f"{number:016x}",
    }


if __name__ == "__main__":
    for number, (key, text) in enumerate(TEXTS.items()):
        print(json.dumps(record(number, key, text)))
        # A second relation between the same actors: a parallel edge.
        print(json.dumps({**record(number, key, text), "uid": f"f{number:015x}", "relation": "calls_on"}))
