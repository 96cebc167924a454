var $b68869cfb6c72aac$exports = require("../intl/color/ar-AE.cjs");
var $13458168549201a2$exports = require("../intl/color/bg-BG.cjs");
var $3ac8e58e5727deb7$exports = require("../intl/color/cs-CZ.cjs");
var $11bb561de798cbdb$exports = require("../intl/color/da-DK.cjs");
var $8531544252512747$exports = require("../intl/color/de-DE.cjs");
var $760e346ea7a677c0$exports = require("../intl/color/el-GR.cjs");
var $a133806dd6596cc3$exports = require("../intl/color/en-US.cjs");
var $976476e09aaff883$exports = require("../intl/color/es-ES.cjs");
var $0eda501a084a1b1a$exports = require("../intl/color/et-EE.cjs");
var $7bb1c00d555aba60$exports = require("../intl/color/fi-FI.cjs");
var $d5874436273ef398$exports = require("../intl/color/fr-FR.cjs");
var $044a7c82855adcc1$exports = require("../intl/color/he-IL.cjs");
var $c65da9ca23c1d4b4$exports = require("../intl/color/hr-HR.cjs");
var $d6df9b3ee063bb61$exports = require("../intl/color/hu-HU.cjs");
var $b688f32fff429956$exports = require("../intl/color/it-IT.cjs");
var $616abc709f5ee1d9$exports = require("../intl/color/ja-JP.cjs");
var $ec49d88e56263302$exports = require("../intl/color/ko-KR.cjs");
var $193127e67e773314$exports = require("../intl/color/lt-LT.cjs");
var $34d5aded8b56e267$exports = require("../intl/color/lv-LV.cjs");
var $9ee2aac7fb551abc$exports = require("../intl/color/nb-NO.cjs");
var $426a1049fc6a8462$exports = require("../intl/color/nl-NL.cjs");
var $8fe4f731c3310fe8$exports = require("../intl/color/pl-PL.cjs");
var $6d7c043a3d0e6abf$exports = require("../intl/color/pt-BR.cjs");
var $2645880b9d8354e6$exports = require("../intl/color/pt-PT.cjs");
var $da71032ce65fb2db$exports = require("../intl/color/ro-RO.cjs");
var $d260be04a05be57b$exports = require("../intl/color/ru-RU.cjs");
var $68368172d2cf316a$exports = require("../intl/color/sk-SK.cjs");
var $5954f8b84292a6ef$exports = require("../intl/color/sl-SI.cjs");
var $15e851f87393906c$exports = require("../intl/color/sr-SP.cjs");
var $acca097f4edb606a$exports = require("../intl/color/sv-SE.cjs");
var $4fe96f998ff8c630$exports = require("../intl/color/tr-TR.cjs");
var $f831a8c908d9cdef$exports = require("../intl/color/uk-UA.cjs");
var $b164842ae8084235$exports = require("../intl/color/zh-CN.cjs");
var $6530fde53ba05ab0$exports = require("../intl/color/zh-TW.cjs");



































module.exports = {
    "ar-AE": $b68869cfb6c72aac$exports,
    "bg-BG": $13458168549201a2$exports,
    "cs-CZ": $3ac8e58e5727deb7$exports,
    "da-DK": $11bb561de798cbdb$exports,
    "de-DE": $8531544252512747$exports,
    "el-GR": $760e346ea7a677c0$exports,
    "en-US": $a133806dd6596cc3$exports,
    "es-ES": $976476e09aaff883$exports,
    "et-EE": $0eda501a084a1b1a$exports,
    "fi-FI": $7bb1c00d555aba60$exports,
    "fr-FR": $d5874436273ef398$exports,
    "he-IL": $044a7c82855adcc1$exports,
    "hr-HR": $c65da9ca23c1d4b4$exports,
    "hu-HU": $d6df9b3ee063bb61$exports,
    "it-IT": $b688f32fff429956$exports,
    "ja-JP": $616abc709f5ee1d9$exports,
    "ko-KR": $ec49d88e56263302$exports,
    "lt-LT": $193127e67e773314$exports,
    "lv-LV": $34d5aded8b56e267$exports,
    "nb-NO": $9ee2aac7fb551abc$exports,
    "nl-NL": $426a1049fc6a8462$exports,
    "pl-PL": $8fe4f731c3310fe8$exports,
    "pt-BR": $6d7c043a3d0e6abf$exports,
    "pt-PT": $2645880b9d8354e6$exports,
    "ro-RO": $da71032ce65fb2db$exports,
    "ru-RU": $d260be04a05be57b$exports,
    "sk-SK": $68368172d2cf316a$exports,
    "sl-SI": $5954f8b84292a6ef$exports,
    "sr-SP": $15e851f87393906c$exports,
    "sv-SE": $acca097f4edb606a$exports,
    "tr-TR": $4fe96f998ff8c630$exports,
    "uk-UA": $f831a8c908d9cdef$exports,
    "zh-CN": $b164842ae8084235$exports,
    "zh-TW": $6530fde53ba05ab0$exports
};


//# sourceMappingURL=intlStrings.cjs.map
