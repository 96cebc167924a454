import $JPW8m$intltagarAEjs from "../intl/tag/ar-AE.js";
import $JPW8m$intltagbgBGjs from "../intl/tag/bg-BG.js";
import $JPW8m$intltagcsCZjs from "../intl/tag/cs-CZ.js";
import $JPW8m$intltagdaDKjs from "../intl/tag/da-DK.js";
import $JPW8m$intltagdeDEjs from "../intl/tag/de-DE.js";
import $JPW8m$intltagelGRjs from "../intl/tag/el-GR.js";
import $JPW8m$intltagenUSjs from "../intl/tag/en-US.js";
import $JPW8m$intltagesESjs from "../intl/tag/es-ES.js";
import $JPW8m$intltagetEEjs from "../intl/tag/et-EE.js";
import $JPW8m$intltagfiFIjs from "../intl/tag/fi-FI.js";
import $JPW8m$intltagfrFRjs from "../intl/tag/fr-FR.js";
import $JPW8m$intltagheILjs from "../intl/tag/he-IL.js";
import $JPW8m$intltaghrHRjs from "../intl/tag/hr-HR.js";
import $JPW8m$intltaghuHUjs from "../intl/tag/hu-HU.js";
import $JPW8m$intltagitITjs from "../intl/tag/it-IT.js";
import $JPW8m$intltagjaJPjs from "../intl/tag/ja-JP.js";
import $JPW8m$intltagkoKRjs from "../intl/tag/ko-KR.js";
import $JPW8m$intltagltLTjs from "../intl/tag/lt-LT.js";
import $JPW8m$intltaglvLVjs from "../intl/tag/lv-LV.js";
import $JPW8m$intltagnbNOjs from "../intl/tag/nb-NO.js";
import $JPW8m$intltagnlNLjs from "../intl/tag/nl-NL.js";
import $JPW8m$intltagplPLjs from "../intl/tag/pl-PL.js";
import $JPW8m$intltagptBRjs from "../intl/tag/pt-BR.js";
import $JPW8m$intltagptPTjs from "../intl/tag/pt-PT.js";
import $JPW8m$intltagroROjs from "../intl/tag/ro-RO.js";
import $JPW8m$intltagruRUjs from "../intl/tag/ru-RU.js";
import $JPW8m$intltagskSKjs from "../intl/tag/sk-SK.js";
import $JPW8m$intltagslSIjs from "../intl/tag/sl-SI.js";
import $JPW8m$intltagsrSPjs from "../intl/tag/sr-SP.js";
import $JPW8m$intltagsvSEjs from "../intl/tag/sv-SE.js";
import $JPW8m$intltagtrTRjs from "../intl/tag/tr-TR.js";
import $JPW8m$intltagukUAjs from "../intl/tag/uk-UA.js";
import $JPW8m$intltagzhCNjs from "../intl/tag/zh-CN.js";
import $JPW8m$intltagzhTWjs from "../intl/tag/zh-TW.js";

var $661766582ec3e5b2$exports = {};


































$661766582ec3e5b2$exports = {
    "ar-AE": $JPW8m$intltagarAEjs,
    "bg-BG": $JPW8m$intltagbgBGjs,
    "cs-CZ": $JPW8m$intltagcsCZjs,
    "da-DK": $JPW8m$intltagdaDKjs,
    "de-DE": $JPW8m$intltagdeDEjs,
    "el-GR": $JPW8m$intltagelGRjs,
    "en-US": $JPW8m$intltagenUSjs,
    "es-ES": $JPW8m$intltagesESjs,
    "et-EE": $JPW8m$intltagetEEjs,
    "fi-FI": $JPW8m$intltagfiFIjs,
    "fr-FR": $JPW8m$intltagfrFRjs,
    "he-IL": $JPW8m$intltagheILjs,
    "hr-HR": $JPW8m$intltaghrHRjs,
    "hu-HU": $JPW8m$intltaghuHUjs,
    "it-IT": $JPW8m$intltagitITjs,
    "ja-JP": $JPW8m$intltagjaJPjs,
    "ko-KR": $JPW8m$intltagkoKRjs,
    "lt-LT": $JPW8m$intltagltLTjs,
    "lv-LV": $JPW8m$intltaglvLVjs,
    "nb-NO": $JPW8m$intltagnbNOjs,
    "nl-NL": $JPW8m$intltagnlNLjs,
    "pl-PL": $JPW8m$intltagplPLjs,
    "pt-BR": $JPW8m$intltagptBRjs,
    "pt-PT": $JPW8m$intltagptPTjs,
    "ro-RO": $JPW8m$intltagroROjs,
    "ru-RU": $JPW8m$intltagruRUjs,
    "sk-SK": $JPW8m$intltagskSKjs,
    "sl-SI": $JPW8m$intltagslSIjs,
    "sr-SP": $JPW8m$intltagsrSPjs,
    "sv-SE": $JPW8m$intltagsvSEjs,
    "tr-TR": $JPW8m$intltagtrTRjs,
    "uk-UA": $JPW8m$intltagukUAjs,
    "zh-CN": $JPW8m$intltagzhCNjs,
    "zh-TW": $JPW8m$intltagzhTWjs
};


export {$661766582ec3e5b2$exports as default};
//# sourceMappingURL=intlStrings.js.map
