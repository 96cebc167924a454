import $vMIKs$intlsearchfieldarAEjs from "../intl/searchfield/ar-AE.js";
import $vMIKs$intlsearchfieldbgBGjs from "../intl/searchfield/bg-BG.js";
import $vMIKs$intlsearchfieldcsCZjs from "../intl/searchfield/cs-CZ.js";
import $vMIKs$intlsearchfielddaDKjs from "../intl/searchfield/da-DK.js";
import $vMIKs$intlsearchfielddeDEjs from "../intl/searchfield/de-DE.js";
import $vMIKs$intlsearchfieldelGRjs from "../intl/searchfield/el-GR.js";
import $vMIKs$intlsearchfieldenUSjs from "../intl/searchfield/en-US.js";
import $vMIKs$intlsearchfieldesESjs from "../intl/searchfield/es-ES.js";
import $vMIKs$intlsearchfieldetEEjs from "../intl/searchfield/et-EE.js";
import $vMIKs$intlsearchfieldfiFIjs from "../intl/searchfield/fi-FI.js";
import $vMIKs$intlsearchfieldfrFRjs from "../intl/searchfield/fr-FR.js";
import $vMIKs$intlsearchfieldheILjs from "../intl/searchfield/he-IL.js";
import $vMIKs$intlsearchfieldhrHRjs from "../intl/searchfield/hr-HR.js";
import $vMIKs$intlsearchfieldhuHUjs from "../intl/searchfield/hu-HU.js";
import $vMIKs$intlsearchfielditITjs from "../intl/searchfield/it-IT.js";
import $vMIKs$intlsearchfieldjaJPjs from "../intl/searchfield/ja-JP.js";
import $vMIKs$intlsearchfieldkoKRjs from "../intl/searchfield/ko-KR.js";
import $vMIKs$intlsearchfieldltLTjs from "../intl/searchfield/lt-LT.js";
import $vMIKs$intlsearchfieldlvLVjs from "../intl/searchfield/lv-LV.js";
import $vMIKs$intlsearchfieldnbNOjs from "../intl/searchfield/nb-NO.js";
import $vMIKs$intlsearchfieldnlNLjs from "../intl/searchfield/nl-NL.js";
import $vMIKs$intlsearchfieldplPLjs from "../intl/searchfield/pl-PL.js";
import $vMIKs$intlsearchfieldptBRjs from "../intl/searchfield/pt-BR.js";
import $vMIKs$intlsearchfieldptPTjs from "../intl/searchfield/pt-PT.js";
import $vMIKs$intlsearchfieldroROjs from "../intl/searchfield/ro-RO.js";
import $vMIKs$intlsearchfieldruRUjs from "../intl/searchfield/ru-RU.js";
import $vMIKs$intlsearchfieldskSKjs from "../intl/searchfield/sk-SK.js";
import $vMIKs$intlsearchfieldslSIjs from "../intl/searchfield/sl-SI.js";
import $vMIKs$intlsearchfieldsrSPjs from "../intl/searchfield/sr-SP.js";
import $vMIKs$intlsearchfieldsvSEjs from "../intl/searchfield/sv-SE.js";
import $vMIKs$intlsearchfieldtrTRjs from "../intl/searchfield/tr-TR.js";
import $vMIKs$intlsearchfieldukUAjs from "../intl/searchfield/uk-UA.js";
import $vMIKs$intlsearchfieldzhCNjs from "../intl/searchfield/zh-CN.js";
import $vMIKs$intlsearchfieldzhTWjs from "../intl/searchfield/zh-TW.js";

var $107324efce0809ea$exports = {};


































$107324efce0809ea$exports = {
    "ar-AE": $vMIKs$intlsearchfieldarAEjs,
    "bg-BG": $vMIKs$intlsearchfieldbgBGjs,
    "cs-CZ": $vMIKs$intlsearchfieldcsCZjs,
    "da-DK": $vMIKs$intlsearchfielddaDKjs,
    "de-DE": $vMIKs$intlsearchfielddeDEjs,
    "el-GR": $vMIKs$intlsearchfieldelGRjs,
    "en-US": $vMIKs$intlsearchfieldenUSjs,
    "es-ES": $vMIKs$intlsearchfieldesESjs,
    "et-EE": $vMIKs$intlsearchfieldetEEjs,
    "fi-FI": $vMIKs$intlsearchfieldfiFIjs,
    "fr-FR": $vMIKs$intlsearchfieldfrFRjs,
    "he-IL": $vMIKs$intlsearchfieldheILjs,
    "hr-HR": $vMIKs$intlsearchfieldhrHRjs,
    "hu-HU": $vMIKs$intlsearchfieldhuHUjs,
    "it-IT": $vMIKs$intlsearchfielditITjs,
    "ja-JP": $vMIKs$intlsearchfieldjaJPjs,
    "ko-KR": $vMIKs$intlsearchfieldkoKRjs,
    "lt-LT": $vMIKs$intlsearchfieldltLTjs,
    "lv-LV": $vMIKs$intlsearchfieldlvLVjs,
    "nb-NO": $vMIKs$intlsearchfieldnbNOjs,
    "nl-NL": $vMIKs$intlsearchfieldnlNLjs,
    "pl-PL": $vMIKs$intlsearchfieldplPLjs,
    "pt-BR": $vMIKs$intlsearchfieldptBRjs,
    "pt-PT": $vMIKs$intlsearchfieldptPTjs,
    "ro-RO": $vMIKs$intlsearchfieldroROjs,
    "ru-RU": $vMIKs$intlsearchfieldruRUjs,
    "sk-SK": $vMIKs$intlsearchfieldskSKjs,
    "sl-SI": $vMIKs$intlsearchfieldslSIjs,
    "sr-SP": $vMIKs$intlsearchfieldsrSPjs,
    "sv-SE": $vMIKs$intlsearchfieldsvSEjs,
    "tr-TR": $vMIKs$intlsearchfieldtrTRjs,
    "uk-UA": $vMIKs$intlsearchfieldukUAjs,
    "zh-CN": $vMIKs$intlsearchfieldzhCNjs,
    "zh-TW": $vMIKs$intlsearchfieldzhTWjs
};


export {$107324efce0809ea$exports as default};
//# sourceMappingURL=intlStrings.js.map
