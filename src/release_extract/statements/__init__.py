"""Cast and prose -> Statements: who pleaded what, who got what, where and when, sentence by sentence."""
