import $dHW54$intlsearchfieldarAEmjs from "../intl/searchfield/ar-AE.mjs";
import $dHW54$intlsearchfieldbgBGmjs from "../intl/searchfield/bg-BG.mjs";
import $dHW54$intlsearchfieldcsCZmjs from "../intl/searchfield/cs-CZ.mjs";
import $dHW54$intlsearchfielddaDKmjs from "../intl/searchfield/da-DK.mjs";
import $dHW54$intlsearchfielddeDEmjs from "../intl/searchfield/de-DE.mjs";
import $dHW54$intlsearchfieldelGRmjs from "../intl/searchfield/el-GR.mjs";
import $dHW54$intlsearchfieldenUSmjs from "../intl/searchfield/en-US.mjs";
import $dHW54$intlsearchfieldesESmjs from "../intl/searchfield/es-ES.mjs";
import $dHW54$intlsearchfieldetEEmjs from "../intl/searchfield/et-EE.mjs";
import $dHW54$intlsearchfieldfiFImjs from "../intl/searchfield/fi-FI.mjs";
import $dHW54$intlsearchfieldfrFRmjs from "../intl/searchfield/fr-FR.mjs";
import $dHW54$intlsearchfieldheILmjs from "../intl/searchfield/he-IL.mjs";
import $dHW54$intlsearchfieldhrHRmjs from "../intl/searchfield/hr-HR.mjs";
import $dHW54$intlsearchfieldhuHUmjs from "../intl/searchfield/hu-HU.mjs";
import $dHW54$intlsearchfielditITmjs from "../intl/searchfield/it-IT.mjs";
import $dHW54$intlsearchfieldjaJPmjs from "../intl/searchfield/ja-JP.mjs";
import $dHW54$intlsearchfieldkoKRmjs from "../intl/searchfield/ko-KR.mjs";
import $dHW54$intlsearchfieldltLTmjs from "../intl/searchfield/lt-LT.mjs";
import $dHW54$intlsearchfieldlvLVmjs from "../intl/searchfield/lv-LV.mjs";
import $dHW54$intlsearchfieldnbNOmjs from "../intl/searchfield/nb-NO.mjs";
import $dHW54$intlsearchfieldnlNLmjs from "../intl/searchfield/nl-NL.mjs";
import $dHW54$intlsearchfieldplPLmjs from "../intl/searchfield/pl-PL.mjs";
import $dHW54$intlsearchfieldptBRmjs from "../intl/searchfield/pt-BR.mjs";
import $dHW54$intlsearchfieldptPTmjs from "../intl/searchfield/pt-PT.mjs";
import $dHW54$intlsearchfieldroROmjs from "../intl/searchfield/ro-RO.mjs";
import $dHW54$intlsearchfieldruRUmjs from "../intl/searchfield/ru-RU.mjs";
import $dHW54$intlsearchfieldskSKmjs from "../intl/searchfield/sk-SK.mjs";
import $dHW54$intlsearchfieldslSImjs from "../intl/searchfield/sl-SI.mjs";
import $dHW54$intlsearchfieldsrSPmjs from "../intl/searchfield/sr-SP.mjs";
import $dHW54$intlsearchfieldsvSEmjs from "../intl/searchfield/sv-SE.mjs";
import $dHW54$intlsearchfieldtrTRmjs from "../intl/searchfield/tr-TR.mjs";
import $dHW54$intlsearchfieldukUAmjs from "../intl/searchfield/uk-UA.mjs";
import $dHW54$intlsearchfieldzhCNmjs from "../intl/searchfield/zh-CN.mjs";
import $dHW54$intlsearchfieldzhTWmjs from "../intl/searchfield/zh-TW.mjs";

var $cb1bf3901ab9f046$exports = {};


































$cb1bf3901ab9f046$exports = {
    "ar-AE": $dHW54$intlsearchfieldarAEmjs,
    "bg-BG": $dHW54$intlsearchfieldbgBGmjs,
    "cs-CZ": $dHW54$intlsearchfieldcsCZmjs,
    "da-DK": $dHW54$intlsearchfielddaDKmjs,
    "de-DE": $dHW54$intlsearchfielddeDEmjs,
    "el-GR": $dHW54$intlsearchfieldelGRmjs,
    "en-US": $dHW54$intlsearchfieldenUSmjs,
    "es-ES": $dHW54$intlsearchfieldesESmjs,
    "et-EE": $dHW54$intlsearchfieldetEEmjs,
    "fi-FI": $dHW54$intlsearchfieldfiFImjs,
    "fr-FR": $dHW54$intlsearchfieldfrFRmjs,
    "he-IL": $dHW54$intlsearchfieldheILmjs,
    "hr-HR": $dHW54$intlsearchfieldhrHRmjs,
    "hu-HU": $dHW54$intlsearchfieldhuHUmjs,
    "it-IT": $dHW54$intlsearchfielditITmjs,
    "ja-JP": $dHW54$intlsearchfieldjaJPmjs,
    "ko-KR": $dHW54$intlsearchfieldkoKRmjs,
    "lt-LT": $dHW54$intlsearchfieldltLTmjs,
    "lv-LV": $dHW54$intlsearchfieldlvLVmjs,
    "nb-NO": $dHW54$intlsearchfieldnbNOmjs,
    "nl-NL": $dHW54$intlsearchfieldnlNLmjs,
    "pl-PL": $dHW54$intlsearchfieldplPLmjs,
    "pt-BR": $dHW54$intlsearchfieldptBRmjs,
    "pt-PT": $dHW54$intlsearchfieldptPTmjs,
    "ro-RO": $dHW54$intlsearchfieldroROmjs,
    "ru-RU": $dHW54$intlsearchfieldruRUmjs,
    "sk-SK": $dHW54$intlsearchfieldskSKmjs,
    "sl-SI": $dHW54$intlsearchfieldslSImjs,
    "sr-SP": $dHW54$intlsearchfieldsrSPmjs,
    "sv-SE": $dHW54$intlsearchfieldsvSEmjs,
    "tr-TR": $dHW54$intlsearchfieldtrTRmjs,
    "uk-UA": $dHW54$intlsearchfieldukUAmjs,
    "zh-CN": $dHW54$intlsearchfieldzhCNmjs,
    "zh-TW": $dHW54$intlsearchfieldzhTWmjs
};


export {$cb1bf3901ab9f046$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
