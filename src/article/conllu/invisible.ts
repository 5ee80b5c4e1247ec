/** What stands in a text without being seen: soft hyphen, zero-width space, marks of direction, word joiner, byte order mark. */
export const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
