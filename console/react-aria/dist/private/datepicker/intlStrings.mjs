import $645EV$intldatepickerarAEmjs from "../intl/datepicker/ar-AE.mjs";
import $645EV$intldatepickerbgBGmjs from "../intl/datepicker/bg-BG.mjs";
import $645EV$intldatepickercsCZmjs from "../intl/datepicker/cs-CZ.mjs";
import $645EV$intldatepickerdaDKmjs from "../intl/datepicker/da-DK.mjs";
import $645EV$intldatepickerdeDEmjs from "../intl/datepicker/de-DE.mjs";
import $645EV$intldatepickerelGRmjs from "../intl/datepicker/el-GR.mjs";
import $645EV$intldatepickerenUSmjs from "../intl/datepicker/en-US.mjs";
import $645EV$intldatepickeresESmjs from "../intl/datepicker/es-ES.mjs";
import $645EV$intldatepickeretEEmjs from "../intl/datepicker/et-EE.mjs";
import $645EV$intldatepickerfiFImjs from "../intl/datepicker/fi-FI.mjs";
import $645EV$intldatepickerfrFRmjs from "../intl/datepicker/fr-FR.mjs";
import $645EV$intldatepickerheILmjs from "../intl/datepicker/he-IL.mjs";
import $645EV$intldatepickerhrHRmjs from "../intl/datepicker/hr-HR.mjs";
import $645EV$intldatepickerhuHUmjs from "../intl/datepicker/hu-HU.mjs";
import $645EV$intldatepickeritITmjs from "../intl/datepicker/it-IT.mjs";
import $645EV$intldatepickerjaJPmjs from "../intl/datepicker/ja-JP.mjs";
import $645EV$intldatepickerkoKRmjs from "../intl/datepicker/ko-KR.mjs";
import $645EV$intldatepickerltLTmjs from "../intl/datepicker/lt-LT.mjs";
import $645EV$intldatepickerlvLVmjs from "../intl/datepicker/lv-LV.mjs";
import $645EV$intldatepickernbNOmjs from "../intl/datepicker/nb-NO.mjs";
import $645EV$intldatepickernlNLmjs from "../intl/datepicker/nl-NL.mjs";
import $645EV$intldatepickerplPLmjs from "../intl/datepicker/pl-PL.mjs";
import $645EV$intldatepickerptBRmjs from "../intl/datepicker/pt-BR.mjs";
import $645EV$intldatepickerptPTmjs from "../intl/datepicker/pt-PT.mjs";
import $645EV$intldatepickerroROmjs from "../intl/datepicker/ro-RO.mjs";
import $645EV$intldatepickerruRUmjs from "../intl/datepicker/ru-RU.mjs";
import $645EV$intldatepickerskSKmjs from "../intl/datepicker/sk-SK.mjs";
import $645EV$intldatepickerslSImjs from "../intl/datepicker/sl-SI.mjs";
import $645EV$intldatepickersrSPmjs from "../intl/datepicker/sr-SP.mjs";
import $645EV$intldatepickersvSEmjs from "../intl/datepicker/sv-SE.mjs";
import $645EV$intldatepickertrTRmjs from "../intl/datepicker/tr-TR.mjs";
import $645EV$intldatepickerukUAmjs from "../intl/datepicker/uk-UA.mjs";
import $645EV$intldatepickerzhCNmjs from "../intl/datepicker/zh-CN.mjs";
import $645EV$intldatepickerzhTWmjs from "../intl/datepicker/zh-TW.mjs";

var $0014db39426443c5$exports = {};


































$0014db39426443c5$exports = {
    "ar-AE": $645EV$intldatepickerarAEmjs,
    "bg-BG": $645EV$intldatepickerbgBGmjs,
    "cs-CZ": $645EV$intldatepickercsCZmjs,
    "da-DK": $645EV$intldatepickerdaDKmjs,
    "de-DE": $645EV$intldatepickerdeDEmjs,
    "el-GR": $645EV$intldatepickerelGRmjs,
    "en-US": $645EV$intldatepickerenUSmjs,
    "es-ES": $645EV$intldatepickeresESmjs,
    "et-EE": $645EV$intldatepickeretEEmjs,
    "fi-FI": $645EV$intldatepickerfiFImjs,
    "fr-FR": $645EV$intldatepickerfrFRmjs,
    "he-IL": $645EV$intldatepickerheILmjs,
    "hr-HR": $645EV$intldatepickerhrHRmjs,
    "hu-HU": $645EV$intldatepickerhuHUmjs,
    "it-IT": $645EV$intldatepickeritITmjs,
    "ja-JP": $645EV$intldatepickerjaJPmjs,
    "ko-KR": $645EV$intldatepickerkoKRmjs,
    "lt-LT": $645EV$intldatepickerltLTmjs,
    "lv-LV": $645EV$intldatepickerlvLVmjs,
    "nb-NO": $645EV$intldatepickernbNOmjs,
    "nl-NL": $645EV$intldatepickernlNLmjs,
    "pl-PL": $645EV$intldatepickerplPLmjs,
    "pt-BR": $645EV$intldatepickerptBRmjs,
    "pt-PT": $645EV$intldatepickerptPTmjs,
    "ro-RO": $645EV$intldatepickerroROmjs,
    "ru-RU": $645EV$intldatepickerruRUmjs,
    "sk-SK": $645EV$intldatepickerskSKmjs,
    "sl-SI": $645EV$intldatepickerslSImjs,
    "sr-SP": $645EV$intldatepickersrSPmjs,
    "sv-SE": $645EV$intldatepickersvSEmjs,
    "tr-TR": $645EV$intldatepickertrTRmjs,
    "uk-UA": $645EV$intldatepickerukUAmjs,
    "zh-CN": $645EV$intldatepickerzhCNmjs,
    "zh-TW": $645EV$intldatepickerzhTWmjs
};


export {$0014db39426443c5$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
