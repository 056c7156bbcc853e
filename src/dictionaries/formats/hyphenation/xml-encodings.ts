/**
 * The encodings that Java's XML parser accepts in an XML declaration. The parsers of JDK 17 and 25 were given each name
 * and alias of JDK 17's `Charset.availableCharsets()` and each label of the WHATWG's Encoding Standard; this list has
 * those that they accepted, in lower case, as they compare them. JDK 25 accepts the same names except `default`.
 */

/** What the parser does with bytes that are invalid in the encoding: it fails, or continues with U+FFFD. */
export interface XmlEncoding {
  /** For `TextDecoder`; `latin1` for encodings of which only the ASCII half is known here. */
  readonly label: string;
  readonly isStrict: boolean;
  /** Only 7 bits are allowed. */
  readonly isAscii: boolean;
}

/** Names for which the parser has its own reader, which knows only the 7 bits of ASCII. */
const STRICT_ASCII = 'ansi_x3.4-1968 ansi_x3.4-1986 ascii cp367 csascii ibm367 iso-ir-6 iso646-us us us-ascii'.split(
  ' ',
);

/**
 * Label of the decoder, then names. Where Node has no decoder, one with the same ASCII part is enough, as only markup
 * is checked.
 */
const NAMES = `
big5: big5 big5-hkscs big5-hkscs-2001 big5_hkscs big5_hkscs_2001 big5_solaris big5hk big5hk-2001 big5hkscs
big5: big5hkscs-2001 cp948 cp950 csbig5 ibm-948 ibm-950 ibm948 ibm950 ms950 ms950_hkscs ms950_hkscs_xp windows-950
big5: x-big5-hkscs-2001 x-big5-solaris x-ibm948 x-ibm950 x-ms950-hkscs x-ms950-hkscs-xp x-windows-950
euc-jp: cp29626c cp33722 cseucpkdfmtjapanese euc-jp euc-jp-linux euc_jp euc_jp_linux euc_jp_solaris eucjis eucjp
euc-jp: eucjp-open extended_unix_code_packed_format_for_japanese ibm-29626c ibm-33722 ibm-33722_vascii_vpua ibm-5050
euc-jp: ibm-eucjp ibm29626c ibm33722 x-euc-jp x-euc-jp-linux x-eucjp x-eucjp-open x-ibm29626c x-ibm33722
euc-kr: cp949 cp949c cp970 cseuckr euc-kr euc_kr euckr ibm-949 ibm-949c ibm-970 ibm-euckr ibm949 ibm949c ibm970
euc-kr: ks_c_5601-1987 ksc5601 ksc5601-1987 ksc5601_1987 ksc_5601 ms949 ms_949 windows-949 windows949 x-ibm949
euc-kr: x-ibm949c x-ibm970 x-windows-949
gb18030: gb18030 gb18030-2022
gbk: cp1381 cp1383 cp936 cpeuccn euc-cn euc_cn euccn gb2312 gb2312-1980 gb2312-80 gbk ibm-1381 ibm-1383 ibm-euccn
gbk: ibm1381 ibm1383 ibmeuccn ms936 ms_936 windows-936 x-euc-cn x-ibm1381 x-ibm1383 x-mswin-936
ibm866: cp866 csibm866 ibm-866 ibm866
iso-2022-jp: cp50220 cp50221 csiso2022jp csiso2022jp2 csjisencoding iso-2022-jp iso-2022-jp-2 iso2022jp iso2022jp2 jis
iso-2022-jp: jis_encoding ms50220 ms50221 windows-iso2022jp x-windows-50220 x-windows-50221 x-windows-iso2022jp
iso-8859-13: iso-8859-13 iso8859-13 iso8859_13 iso_8859-13
iso-8859-15: cp923 csiso885915 csisolatin0 csisolatin9 ibm-923 ibm923 iso-8859-15 iso8859-15 iso8859_15
iso-8859-15: iso8859_15_fdis iso_8859-15 l9 latin-9 latin0 latin9
iso-8859-16: csiso885916 iso-8859-16 iso-ir-226 iso8859_16 iso_8859-16 l10 latin10
iso-8859-2: cp912 csisolatin2 ibm-912 ibm912 iso-8859-2 iso-ir-101 iso8859-2 iso8859_2 iso_8859-2 l2 latin2
iso-8859-3: cp913 csisolatin3 ibm-913 ibm913 iso-8859-3 iso-ir-109 iso8859-3 iso8859_3 iso_8859-3 l3 latin3
iso-8859-4: cp914 csisolatin4 ibm-914 ibm914 iso-8859-4 iso-ir-110 iso8859-4 iso8859_4 iso_8859-4 l4 latin4
iso-8859-5: cp915 csisolatincyrillic cyrillic ibm-915 ibm915 iso-8859-5 iso-ir-144 iso8859-5 iso8859_5 iso_8859-5
iso-8859-6: arabic asmo-708 cp1089 csisolatinarabic ecma-114 ibm-1089 ibm1089 iso-8859-6 iso-ir-127 iso8859-6
iso-8859-6: iso8859_6 iso_8859-6
iso-8859-7: cp813 csisolatingreek ecma-118 elot_928 greek greek8 ibm-813 ibm813 iso-8859-7 iso-ir-126 iso8859-7
iso-8859-7: iso8859_7 iso_8859-7 sun_eu_greek
iso-8859-8: cp916 csisolatinhebrew hebrew ibm-916 ibm916 iso-8859-8 iso-ir-138 iso8859-8 iso8859_8 iso_8859-8
koi8-r: cskoi8r koi8 koi8-r koi8_r
koi8-u: koi8-u koi8_u
latin1: ascii7 ccsid00858 cns11643 cp-ar cp-gr cp-is cp00858 cp1006 cp1046 cp1098 cp1124 cp1129 cp437 cp737 cp775
latin1: cp819 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp868 cp869 cp921 cp922 cp964
latin1: csgb2312 cshalfwidthkatakana csibm857 csibm860 csibm861 csibm862 csibm863 csibm864 csibm865 csibm868 csibm869
latin1: csiso153gost1976874 csiso2022cn csiso2022kr csisolatin1 csksc56011987 cspc850multilingual cspc862latinhebrew
latin1: cspc8codepage437 cspcp852 cspcp855 euc-tw euc_tw euctw ibm-1006 ibm-1046 ibm-1098 ibm-1124 ibm-1129 ibm-437
latin1: ibm-737 ibm-775 ibm-819 ibm-850 ibm-852 ibm-855 ibm-856 ibm-857 ibm-858 ibm-860 ibm-861 ibm-862 ibm-863
latin1: ibm-864 ibm-865 ibm-868 ibm-869 ibm-921 ibm-922 ibm-964 ibm-euctw ibm00858 ibm1006 ibm1046 ibm1098 ibm1124
latin1: ibm1129 ibm437 ibm737 ibm775 ibm819 ibm850 ibm852 ibm855 ibm856 ibm857 ibm858 ibm860 ibm861 ibm862 ibm863
latin1: ibm864 ibm865 ibm868 ibm869 ibm921 ibm922 ibm964 iscii iscii91 iso-2022-cn iso-2022-cn-cns iso-2022-cn-gb
latin1: iso-2022-kr iso-8859-1 iso-8859-8-i iso-ir-100 iso-ir-153 iso2022cn iso2022cn_cns iso2022cn_gb iso2022kr
latin1: iso8859-1 iso8859_1 iso_8859-1 iso_8859_1 jis0201 jis_x0201 johab korean ks_c_5601-1989 ksc5601-1992
latin1: ksc5601_1992 l1 latin1 macarabic maccentraleurope maccroatian macgreek machebrew maciceland macromania
latin1: macsymbol macthai macturkish ms1361 st_sev_358-88 windows-437 x-euc-tw x-ibm1006 x-ibm1046 x-ibm1098 x-ibm1124
latin1: x-ibm1129 x-ibm737 x-ibm856 x-ibm921 x-ibm922 x-ibm964 x-iscii91 x-iso-2022-cn-cns x-iso-2022-cn-gb x-johab
latin1: x-macarabic x-maccentraleurope x-maccroatian x-macgreek x-machebrew x-maciceland x-macromania x-macsymbol
latin1: x-macthai x-macturkish x0201
macintosh: macroman x-macroman
shift_jis: cp932 cp942 cp942c cp943 cp943c csshiftjis cswindows31j ibm-932 ibm-942 ibm-942c ibm-943 ibm-943c ibm932
shift_jis: ibm942 ibm942c ibm943 ibm943c jisautodetect ms932 ms932-0213 ms932_0213 ms_kanji pck shift-jis shift_jis
shift_jis: sjis sjis-0213 sjis_0213 windows-31j windows-932 windows-932-0213 x-ibm932 x-ibm942 x-ibm942c x-ibm943
shift_jis: x-ibm943c x-jisautodetect x-ms932_0213 x-pck x-sjis x-sjis_0213
utf-8: cesu-8 cesu8 cscesu-8 unicode-1-1-utf-8 utf8
windows-1250: cp1250 cp5346 windows-1250
windows-1251: ansi-1251 cp1251 cp5347 windows-1251
windows-1252: cp1252 cp5348 ibm-1252 ibm1252 windows-1252
windows-1253: cp1253 cp5349 windows-1253
windows-1254: cp1254 cp5350 cp920 csisolatin5 ibm-920 ibm920 iso-8859-9 iso-ir-148 iso8859-9 iso8859_9 iso_8859-9 l5
windows-1254: latin5 windows-1254
windows-1255: cp1255 windows-1255
windows-1256: cp1256 windows-1256
windows-1257: cp1257 cp5353 windows-1257
windows-1258: cp1258 windows-1258
windows-874: cp874 ibm-874 ibm874 iso-8859-11 iso8859_11 ms-874 ms874 tis-620 tis620 tis620.2533 windows-874 x-ibm874
windows-874: x-iso-8859-11 x-windows-874
x-mac-cyrillic: maccyrillic macukraine x-maccyrillic x-macukraine
`;

const ENCODINGS = new Map<string, XmlEncoding>(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [label = '', names = ''] = line.split(': ');
      return names.split(' ').map((name) => [name, { label, isStrict: false, isAscii: false }] as const);
    }),
);
for (const name of STRICT_ASCII) ENCODINGS.set(name, { label: 'latin1', isStrict: true, isAscii: true });
ENCODINGS.set('utf-8', { label: 'utf-8', isStrict: true, isAscii: false });

/** The encoding of a name in a declaration, or `null` when Java's parser does not accept it. */
export function xmlEncoding(name: string): XmlEncoding | null {
  return ENCODINGS.get(name.toLowerCase()) ?? null;
}
