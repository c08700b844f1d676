/** Full width to half width and capitals to small letters, one character for one: what is found keeps its place in the text. */
export const foldWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000A-Z]/g, (character) => {
    if (character === "\u3000") return " ";
    const code = character.charCodeAt(0);
    return code >= 0xff01 ? foldWidth(String.fromCharCode(code - 0xfee0)) : character.toLowerCase();
  });
