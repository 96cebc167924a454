import $9khJL$intldatepickerarAEjs from "../intl/datepicker/ar-AE.js";
import $9khJL$intldatepickerbgBGjs from "../intl/datepicker/bg-BG.js";
import $9khJL$intldatepickercsCZjs from "../intl/datepicker/cs-CZ.js";
import $9khJL$intldatepickerdaDKjs from "../intl/datepicker/da-DK.js";
import $9khJL$intldatepickerdeDEjs from "../intl/datepicker/de-DE.js";
import $9khJL$intldatepickerelGRjs from "../intl/datepicker/el-GR.js";
import $9khJL$intldatepickerenUSjs from "../intl/datepicker/en-US.js";
import $9khJL$intldatepickeresESjs from "../intl/datepicker/es-ES.js";
import $9khJL$intldatepickeretEEjs from "../intl/datepicker/et-EE.js";
import $9khJL$intldatepickerfiFIjs from "../intl/datepicker/fi-FI.js";
import $9khJL$intldatepickerfrFRjs from "../intl/datepicker/fr-FR.js";
import $9khJL$intldatepickerheILjs from "../intl/datepicker/he-IL.js";
import $9khJL$intldatepickerhrHRjs from "../intl/datepicker/hr-HR.js";
import $9khJL$intldatepickerhuHUjs from "../intl/datepicker/hu-HU.js";
import $9khJL$intldatepickeritITjs from "../intl/datepicker/it-IT.js";
import $9khJL$intldatepickerjaJPjs from "../intl/datepicker/ja-JP.js";
import $9khJL$intldatepickerkoKRjs from "../intl/datepicker/ko-KR.js";
import $9khJL$intldatepickerltLTjs from "../intl/datepicker/lt-LT.js";
import $9khJL$intldatepickerlvLVjs from "../intl/datepicker/lv-LV.js";
import $9khJL$intldatepickernbNOjs from "../intl/datepicker/nb-NO.js";
import $9khJL$intldatepickernlNLjs from "../intl/datepicker/nl-NL.js";
import $9khJL$intldatepickerplPLjs from "../intl/datepicker/pl-PL.js";
import $9khJL$intldatepickerptBRjs from "../intl/datepicker/pt-BR.js";
import $9khJL$intldatepickerptPTjs from "../intl/datepicker/pt-PT.js";
import $9khJL$intldatepickerroROjs from "../intl/datepicker/ro-RO.js";
import $9khJL$intldatepickerruRUjs from "../intl/datepicker/ru-RU.js";
import $9khJL$intldatepickerskSKjs from "../intl/datepicker/sk-SK.js";
import $9khJL$intldatepickerslSIjs from "../intl/datepicker/sl-SI.js";
import $9khJL$intldatepickersrSPjs from "../intl/datepicker/sr-SP.js";
import $9khJL$intldatepickersvSEjs from "../intl/datepicker/sv-SE.js";
import $9khJL$intldatepickertrTRjs from "../intl/datepicker/tr-TR.js";
import $9khJL$intldatepickerukUAjs from "../intl/datepicker/uk-UA.js";
import $9khJL$intldatepickerzhCNjs from "../intl/datepicker/zh-CN.js";
import $9khJL$intldatepickerzhTWjs from "../intl/datepicker/zh-TW.js";

var $2806a7ebee7fd1df$exports = {};


































$2806a7ebee7fd1df$exports = {
    "ar-AE": $9khJL$intldatepickerarAEjs,
    "bg-BG": $9khJL$intldatepickerbgBGjs,
    "cs-CZ": $9khJL$intldatepickercsCZjs,
    "da-DK": $9khJL$intldatepickerdaDKjs,
    "de-DE": $9khJL$intldatepickerdeDEjs,
    "el-GR": $9khJL$intldatepickerelGRjs,
    "en-US": $9khJL$intldatepickerenUSjs,
    "es-ES": $9khJL$intldatepickeresESjs,
    "et-EE": $9khJL$intldatepickeretEEjs,
    "fi-FI": $9khJL$intldatepickerfiFIjs,
    "fr-FR": $9khJL$intldatepickerfrFRjs,
    "he-IL": $9khJL$intldatepickerheILjs,
    "hr-HR": $9khJL$intldatepickerhrHRjs,
    "hu-HU": $9khJL$intldatepickerhuHUjs,
    "it-IT": $9khJL$intldatepickeritITjs,
    "ja-JP": $9khJL$intldatepickerjaJPjs,
    "ko-KR": $9khJL$intldatepickerkoKRjs,
    "lt-LT": $9khJL$intldatepickerltLTjs,
    "lv-LV": $9khJL$intldatepickerlvLVjs,
    "nb-NO": $9khJL$intldatepickernbNOjs,
    "nl-NL": $9khJL$intldatepickernlNLjs,
    "pl-PL": $9khJL$intldatepickerplPLjs,
    "pt-BR": $9khJL$intldatepickerptBRjs,
    "pt-PT": $9khJL$intldatepickerptPTjs,
    "ro-RO": $9khJL$intldatepickerroROjs,
    "ru-RU": $9khJL$intldatepickerruRUjs,
    "sk-SK": $9khJL$intldatepickerskSKjs,
    "sl-SI": $9khJL$intldatepickerslSIjs,
    "sr-SP": $9khJL$intldatepickersrSPjs,
    "sv-SE": $9khJL$intldatepickersvSEjs,
    "tr-TR": $9khJL$intldatepickertrTRjs,
    "uk-UA": $9khJL$intldatepickerukUAjs,
    "zh-CN": $9khJL$intldatepickerzhCNjs,
    "zh-TW": $9khJL$intldatepickerzhTWjs
};


export {$2806a7ebee7fd1df$exports as default};
//# sourceMappingURL=intlStrings.js.map
