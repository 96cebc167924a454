import $3ANuo$intldatepickerarAEmjs from "../intl/datepicker/ar-AE.mjs";
import $3ANuo$intldatepickerbgBGmjs from "../intl/datepicker/bg-BG.mjs";
import $3ANuo$intldatepickercsCZmjs from "../intl/datepicker/cs-CZ.mjs";
import $3ANuo$intldatepickerdaDKmjs from "../intl/datepicker/da-DK.mjs";
import $3ANuo$intldatepickerdeDEmjs from "../intl/datepicker/de-DE.mjs";
import $3ANuo$intldatepickerelGRmjs from "../intl/datepicker/el-GR.mjs";
import $3ANuo$intldatepickerenUSmjs from "../intl/datepicker/en-US.mjs";
import $3ANuo$intldatepickeresESmjs from "../intl/datepicker/es-ES.mjs";
import $3ANuo$intldatepickeretEEmjs from "../intl/datepicker/et-EE.mjs";
import $3ANuo$intldatepickerfiFImjs from "../intl/datepicker/fi-FI.mjs";
import $3ANuo$intldatepickerfrFRmjs from "../intl/datepicker/fr-FR.mjs";
import $3ANuo$intldatepickerheILmjs from "../intl/datepicker/he-IL.mjs";
import $3ANuo$intldatepickerhrHRmjs from "../intl/datepicker/hr-HR.mjs";
import $3ANuo$intldatepickerhuHUmjs from "../intl/datepicker/hu-HU.mjs";
import $3ANuo$intldatepickeritITmjs from "../intl/datepicker/it-IT.mjs";
import $3ANuo$intldatepickerjaJPmjs from "../intl/datepicker/ja-JP.mjs";
import $3ANuo$intldatepickerkoKRmjs from "../intl/datepicker/ko-KR.mjs";
import $3ANuo$intldatepickerltLTmjs from "../intl/datepicker/lt-LT.mjs";
import $3ANuo$intldatepickerlvLVmjs from "../intl/datepicker/lv-LV.mjs";
import $3ANuo$intldatepickernbNOmjs from "../intl/datepicker/nb-NO.mjs";
import $3ANuo$intldatepickernlNLmjs from "../intl/datepicker/nl-NL.mjs";
import $3ANuo$intldatepickerplPLmjs from "../intl/datepicker/pl-PL.mjs";
import $3ANuo$intldatepickerptBRmjs from "../intl/datepicker/pt-BR.mjs";
import $3ANuo$intldatepickerptPTmjs from "../intl/datepicker/pt-PT.mjs";
import $3ANuo$intldatepickerroROmjs from "../intl/datepicker/ro-RO.mjs";
import $3ANuo$intldatepickerruRUmjs from "../intl/datepicker/ru-RU.mjs";
import $3ANuo$intldatepickerskSKmjs from "../intl/datepicker/sk-SK.mjs";
import $3ANuo$intldatepickerslSImjs from "../intl/datepicker/sl-SI.mjs";
import $3ANuo$intldatepickersrSPmjs from "../intl/datepicker/sr-SP.mjs";
import $3ANuo$intldatepickersvSEmjs from "../intl/datepicker/sv-SE.mjs";
import $3ANuo$intldatepickertrTRmjs from "../intl/datepicker/tr-TR.mjs";
import $3ANuo$intldatepickerukUAmjs from "../intl/datepicker/uk-UA.mjs";
import $3ANuo$intldatepickerzhCNmjs from "../intl/datepicker/zh-CN.mjs";
import $3ANuo$intldatepickerzhTWmjs from "../intl/datepicker/zh-TW.mjs";

var $d0d4459aa9ffd727$exports = {};


































$d0d4459aa9ffd727$exports = {
    "ar-AE": $3ANuo$intldatepickerarAEmjs,
    "bg-BG": $3ANuo$intldatepickerbgBGmjs,
    "cs-CZ": $3ANuo$intldatepickercsCZmjs,
    "da-DK": $3ANuo$intldatepickerdaDKmjs,
    "de-DE": $3ANuo$intldatepickerdeDEmjs,
    "el-GR": $3ANuo$intldatepickerelGRmjs,
    "en-US": $3ANuo$intldatepickerenUSmjs,
    "es-ES": $3ANuo$intldatepickeresESmjs,
    "et-EE": $3ANuo$intldatepickeretEEmjs,
    "fi-FI": $3ANuo$intldatepickerfiFImjs,
    "fr-FR": $3ANuo$intldatepickerfrFRmjs,
    "he-IL": $3ANuo$intldatepickerheILmjs,
    "hr-HR": $3ANuo$intldatepickerhrHRmjs,
    "hu-HU": $3ANuo$intldatepickerhuHUmjs,
    "it-IT": $3ANuo$intldatepickeritITmjs,
    "ja-JP": $3ANuo$intldatepickerjaJPmjs,
    "ko-KR": $3ANuo$intldatepickerkoKRmjs,
    "lt-LT": $3ANuo$intldatepickerltLTmjs,
    "lv-LV": $3ANuo$intldatepickerlvLVmjs,
    "nb-NO": $3ANuo$intldatepickernbNOmjs,
    "nl-NL": $3ANuo$intldatepickernlNLmjs,
    "pl-PL": $3ANuo$intldatepickerplPLmjs,
    "pt-BR": $3ANuo$intldatepickerptBRmjs,
    "pt-PT": $3ANuo$intldatepickerptPTmjs,
    "ro-RO": $3ANuo$intldatepickerroROmjs,
    "ru-RU": $3ANuo$intldatepickerruRUmjs,
    "sk-SK": $3ANuo$intldatepickerskSKmjs,
    "sl-SI": $3ANuo$intldatepickerslSImjs,
    "sr-SP": $3ANuo$intldatepickersrSPmjs,
    "sv-SE": $3ANuo$intldatepickersvSEmjs,
    "tr-TR": $3ANuo$intldatepickertrTRmjs,
    "uk-UA": $3ANuo$intldatepickerukUAmjs,
    "zh-CN": $3ANuo$intldatepickerzhCNmjs,
    "zh-TW": $3ANuo$intldatepickerzhTWmjs
};


export {$d0d4459aa9ffd727$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
