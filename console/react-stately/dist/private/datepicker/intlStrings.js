import $3ydnJ$intldatepickerarAEjs from "../intl/datepicker/ar-AE.js";
import $3ydnJ$intldatepickerbgBGjs from "../intl/datepicker/bg-BG.js";
import $3ydnJ$intldatepickercsCZjs from "../intl/datepicker/cs-CZ.js";
import $3ydnJ$intldatepickerdaDKjs from "../intl/datepicker/da-DK.js";
import $3ydnJ$intldatepickerdeDEjs from "../intl/datepicker/de-DE.js";
import $3ydnJ$intldatepickerelGRjs from "../intl/datepicker/el-GR.js";
import $3ydnJ$intldatepickerenUSjs from "../intl/datepicker/en-US.js";
import $3ydnJ$intldatepickeresESjs from "../intl/datepicker/es-ES.js";
import $3ydnJ$intldatepickeretEEjs from "../intl/datepicker/et-EE.js";
import $3ydnJ$intldatepickerfiFIjs from "../intl/datepicker/fi-FI.js";
import $3ydnJ$intldatepickerfrFRjs from "../intl/datepicker/fr-FR.js";
import $3ydnJ$intldatepickerheILjs from "../intl/datepicker/he-IL.js";
import $3ydnJ$intldatepickerhrHRjs from "../intl/datepicker/hr-HR.js";
import $3ydnJ$intldatepickerhuHUjs from "../intl/datepicker/hu-HU.js";
import $3ydnJ$intldatepickeritITjs from "../intl/datepicker/it-IT.js";
import $3ydnJ$intldatepickerjaJPjs from "../intl/datepicker/ja-JP.js";
import $3ydnJ$intldatepickerkoKRjs from "../intl/datepicker/ko-KR.js";
import $3ydnJ$intldatepickerltLTjs from "../intl/datepicker/lt-LT.js";
import $3ydnJ$intldatepickerlvLVjs from "../intl/datepicker/lv-LV.js";
import $3ydnJ$intldatepickernbNOjs from "../intl/datepicker/nb-NO.js";
import $3ydnJ$intldatepickernlNLjs from "../intl/datepicker/nl-NL.js";
import $3ydnJ$intldatepickerplPLjs from "../intl/datepicker/pl-PL.js";
import $3ydnJ$intldatepickerptBRjs from "../intl/datepicker/pt-BR.js";
import $3ydnJ$intldatepickerptPTjs from "../intl/datepicker/pt-PT.js";
import $3ydnJ$intldatepickerroROjs from "../intl/datepicker/ro-RO.js";
import $3ydnJ$intldatepickerruRUjs from "../intl/datepicker/ru-RU.js";
import $3ydnJ$intldatepickerskSKjs from "../intl/datepicker/sk-SK.js";
import $3ydnJ$intldatepickerslSIjs from "../intl/datepicker/sl-SI.js";
import $3ydnJ$intldatepickersrSPjs from "../intl/datepicker/sr-SP.js";
import $3ydnJ$intldatepickersvSEjs from "../intl/datepicker/sv-SE.js";
import $3ydnJ$intldatepickertrTRjs from "../intl/datepicker/tr-TR.js";
import $3ydnJ$intldatepickerukUAjs from "../intl/datepicker/uk-UA.js";
import $3ydnJ$intldatepickerzhCNjs from "../intl/datepicker/zh-CN.js";
import $3ydnJ$intldatepickerzhTWjs from "../intl/datepicker/zh-TW.js";

var $f5f203ebf1f8c1ce$exports = {};


































$f5f203ebf1f8c1ce$exports = {
    "ar-AE": $3ydnJ$intldatepickerarAEjs,
    "bg-BG": $3ydnJ$intldatepickerbgBGjs,
    "cs-CZ": $3ydnJ$intldatepickercsCZjs,
    "da-DK": $3ydnJ$intldatepickerdaDKjs,
    "de-DE": $3ydnJ$intldatepickerdeDEjs,
    "el-GR": $3ydnJ$intldatepickerelGRjs,
    "en-US": $3ydnJ$intldatepickerenUSjs,
    "es-ES": $3ydnJ$intldatepickeresESjs,
    "et-EE": $3ydnJ$intldatepickeretEEjs,
    "fi-FI": $3ydnJ$intldatepickerfiFIjs,
    "fr-FR": $3ydnJ$intldatepickerfrFRjs,
    "he-IL": $3ydnJ$intldatepickerheILjs,
    "hr-HR": $3ydnJ$intldatepickerhrHRjs,
    "hu-HU": $3ydnJ$intldatepickerhuHUjs,
    "it-IT": $3ydnJ$intldatepickeritITjs,
    "ja-JP": $3ydnJ$intldatepickerjaJPjs,
    "ko-KR": $3ydnJ$intldatepickerkoKRjs,
    "lt-LT": $3ydnJ$intldatepickerltLTjs,
    "lv-LV": $3ydnJ$intldatepickerlvLVjs,
    "nb-NO": $3ydnJ$intldatepickernbNOjs,
    "nl-NL": $3ydnJ$intldatepickernlNLjs,
    "pl-PL": $3ydnJ$intldatepickerplPLjs,
    "pt-BR": $3ydnJ$intldatepickerptBRjs,
    "pt-PT": $3ydnJ$intldatepickerptPTjs,
    "ro-RO": $3ydnJ$intldatepickerroROjs,
    "ru-RU": $3ydnJ$intldatepickerruRUjs,
    "sk-SK": $3ydnJ$intldatepickerskSKjs,
    "sl-SI": $3ydnJ$intldatepickerslSIjs,
    "sr-SP": $3ydnJ$intldatepickersrSPjs,
    "sv-SE": $3ydnJ$intldatepickersvSEjs,
    "tr-TR": $3ydnJ$intldatepickertrTRjs,
    "uk-UA": $3ydnJ$intldatepickerukUAjs,
    "zh-CN": $3ydnJ$intldatepickerzhCNjs,
    "zh-TW": $3ydnJ$intldatepickerzhTWjs
};


export {$f5f203ebf1f8c1ce$exports as default};
//# sourceMappingURL=intlStrings.js.map
