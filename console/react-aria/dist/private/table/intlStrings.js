import $4Jl0r$intltablearAEjs from "../intl/table/ar-AE.js";
import $4Jl0r$intltablebgBGjs from "../intl/table/bg-BG.js";
import $4Jl0r$intltablecsCZjs from "../intl/table/cs-CZ.js";
import $4Jl0r$intltabledaDKjs from "../intl/table/da-DK.js";
import $4Jl0r$intltabledeDEjs from "../intl/table/de-DE.js";
import $4Jl0r$intltableelGRjs from "../intl/table/el-GR.js";
import $4Jl0r$intltableenUSjs from "../intl/table/en-US.js";
import $4Jl0r$intltableesESjs from "../intl/table/es-ES.js";
import $4Jl0r$intltableetEEjs from "../intl/table/et-EE.js";
import $4Jl0r$intltablefiFIjs from "../intl/table/fi-FI.js";
import $4Jl0r$intltablefrFRjs from "../intl/table/fr-FR.js";
import $4Jl0r$intltableheILjs from "../intl/table/he-IL.js";
import $4Jl0r$intltablehrHRjs from "../intl/table/hr-HR.js";
import $4Jl0r$intltablehuHUjs from "../intl/table/hu-HU.js";
import $4Jl0r$intltableitITjs from "../intl/table/it-IT.js";
import $4Jl0r$intltablejaJPjs from "../intl/table/ja-JP.js";
import $4Jl0r$intltablekoKRjs from "../intl/table/ko-KR.js";
import $4Jl0r$intltableltLTjs from "../intl/table/lt-LT.js";
import $4Jl0r$intltablelvLVjs from "../intl/table/lv-LV.js";
import $4Jl0r$intltablenbNOjs from "../intl/table/nb-NO.js";
import $4Jl0r$intltablenlNLjs from "../intl/table/nl-NL.js";
import $4Jl0r$intltableplPLjs from "../intl/table/pl-PL.js";
import $4Jl0r$intltableptBRjs from "../intl/table/pt-BR.js";
import $4Jl0r$intltableptPTjs from "../intl/table/pt-PT.js";
import $4Jl0r$intltableroROjs from "../intl/table/ro-RO.js";
import $4Jl0r$intltableruRUjs from "../intl/table/ru-RU.js";
import $4Jl0r$intltableskSKjs from "../intl/table/sk-SK.js";
import $4Jl0r$intltableslSIjs from "../intl/table/sl-SI.js";
import $4Jl0r$intltablesrSPjs from "../intl/table/sr-SP.js";
import $4Jl0r$intltablesvSEjs from "../intl/table/sv-SE.js";
import $4Jl0r$intltabletrTRjs from "../intl/table/tr-TR.js";
import $4Jl0r$intltableukUAjs from "../intl/table/uk-UA.js";
import $4Jl0r$intltablezhCNjs from "../intl/table/zh-CN.js";
import $4Jl0r$intltablezhTWjs from "../intl/table/zh-TW.js";

var $567bf2202fcc29db$exports = {};


































$567bf2202fcc29db$exports = {
    "ar-AE": $4Jl0r$intltablearAEjs,
    "bg-BG": $4Jl0r$intltablebgBGjs,
    "cs-CZ": $4Jl0r$intltablecsCZjs,
    "da-DK": $4Jl0r$intltabledaDKjs,
    "de-DE": $4Jl0r$intltabledeDEjs,
    "el-GR": $4Jl0r$intltableelGRjs,
    "en-US": $4Jl0r$intltableenUSjs,
    "es-ES": $4Jl0r$intltableesESjs,
    "et-EE": $4Jl0r$intltableetEEjs,
    "fi-FI": $4Jl0r$intltablefiFIjs,
    "fr-FR": $4Jl0r$intltablefrFRjs,
    "he-IL": $4Jl0r$intltableheILjs,
    "hr-HR": $4Jl0r$intltablehrHRjs,
    "hu-HU": $4Jl0r$intltablehuHUjs,
    "it-IT": $4Jl0r$intltableitITjs,
    "ja-JP": $4Jl0r$intltablejaJPjs,
    "ko-KR": $4Jl0r$intltablekoKRjs,
    "lt-LT": $4Jl0r$intltableltLTjs,
    "lv-LV": $4Jl0r$intltablelvLVjs,
    "nb-NO": $4Jl0r$intltablenbNOjs,
    "nl-NL": $4Jl0r$intltablenlNLjs,
    "pl-PL": $4Jl0r$intltableplPLjs,
    "pt-BR": $4Jl0r$intltableptBRjs,
    "pt-PT": $4Jl0r$intltableptPTjs,
    "ro-RO": $4Jl0r$intltableroROjs,
    "ru-RU": $4Jl0r$intltableruRUjs,
    "sk-SK": $4Jl0r$intltableskSKjs,
    "sl-SI": $4Jl0r$intltableslSIjs,
    "sr-SP": $4Jl0r$intltablesrSPjs,
    "sv-SE": $4Jl0r$intltablesvSEjs,
    "tr-TR": $4Jl0r$intltabletrTRjs,
    "uk-UA": $4Jl0r$intltableukUAjs,
    "zh-CN": $4Jl0r$intltablezhCNjs,
    "zh-TW": $4Jl0r$intltablezhTWjs
};


export {$567bf2202fcc29db$exports as default};
//# sourceMappingURL=intlStrings.js.map
