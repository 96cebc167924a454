import $eXRFc$intlnumberfieldarAEjs from "../intl/numberfield/ar-AE.js";
import $eXRFc$intlnumberfieldbgBGjs from "../intl/numberfield/bg-BG.js";
import $eXRFc$intlnumberfieldcsCZjs from "../intl/numberfield/cs-CZ.js";
import $eXRFc$intlnumberfielddaDKjs from "../intl/numberfield/da-DK.js";
import $eXRFc$intlnumberfielddeDEjs from "../intl/numberfield/de-DE.js";
import $eXRFc$intlnumberfieldelGRjs from "../intl/numberfield/el-GR.js";
import $eXRFc$intlnumberfieldenUSjs from "../intl/numberfield/en-US.js";
import $eXRFc$intlnumberfieldesESjs from "../intl/numberfield/es-ES.js";
import $eXRFc$intlnumberfieldetEEjs from "../intl/numberfield/et-EE.js";
import $eXRFc$intlnumberfieldfiFIjs from "../intl/numberfield/fi-FI.js";
import $eXRFc$intlnumberfieldfrFRjs from "../intl/numberfield/fr-FR.js";
import $eXRFc$intlnumberfieldheILjs from "../intl/numberfield/he-IL.js";
import $eXRFc$intlnumberfieldhrHRjs from "../intl/numberfield/hr-HR.js";
import $eXRFc$intlnumberfieldhuHUjs from "../intl/numberfield/hu-HU.js";
import $eXRFc$intlnumberfielditITjs from "../intl/numberfield/it-IT.js";
import $eXRFc$intlnumberfieldjaJPjs from "../intl/numberfield/ja-JP.js";
import $eXRFc$intlnumberfieldkoKRjs from "../intl/numberfield/ko-KR.js";
import $eXRFc$intlnumberfieldltLTjs from "../intl/numberfield/lt-LT.js";
import $eXRFc$intlnumberfieldlvLVjs from "../intl/numberfield/lv-LV.js";
import $eXRFc$intlnumberfieldnbNOjs from "../intl/numberfield/nb-NO.js";
import $eXRFc$intlnumberfieldnlNLjs from "../intl/numberfield/nl-NL.js";
import $eXRFc$intlnumberfieldplPLjs from "../intl/numberfield/pl-PL.js";
import $eXRFc$intlnumberfieldptBRjs from "../intl/numberfield/pt-BR.js";
import $eXRFc$intlnumberfieldptPTjs from "../intl/numberfield/pt-PT.js";
import $eXRFc$intlnumberfieldroROjs from "../intl/numberfield/ro-RO.js";
import $eXRFc$intlnumberfieldruRUjs from "../intl/numberfield/ru-RU.js";
import $eXRFc$intlnumberfieldskSKjs from "../intl/numberfield/sk-SK.js";
import $eXRFc$intlnumberfieldslSIjs from "../intl/numberfield/sl-SI.js";
import $eXRFc$intlnumberfieldsrSPjs from "../intl/numberfield/sr-SP.js";
import $eXRFc$intlnumberfieldsvSEjs from "../intl/numberfield/sv-SE.js";
import $eXRFc$intlnumberfieldtrTRjs from "../intl/numberfield/tr-TR.js";
import $eXRFc$intlnumberfieldukUAjs from "../intl/numberfield/uk-UA.js";
import $eXRFc$intlnumberfieldzhCNjs from "../intl/numberfield/zh-CN.js";
import $eXRFc$intlnumberfieldzhTWjs from "../intl/numberfield/zh-TW.js";

var $6323ee40a57fb98c$exports = {};


































$6323ee40a57fb98c$exports = {
    "ar-AE": $eXRFc$intlnumberfieldarAEjs,
    "bg-BG": $eXRFc$intlnumberfieldbgBGjs,
    "cs-CZ": $eXRFc$intlnumberfieldcsCZjs,
    "da-DK": $eXRFc$intlnumberfielddaDKjs,
    "de-DE": $eXRFc$intlnumberfielddeDEjs,
    "el-GR": $eXRFc$intlnumberfieldelGRjs,
    "en-US": $eXRFc$intlnumberfieldenUSjs,
    "es-ES": $eXRFc$intlnumberfieldesESjs,
    "et-EE": $eXRFc$intlnumberfieldetEEjs,
    "fi-FI": $eXRFc$intlnumberfieldfiFIjs,
    "fr-FR": $eXRFc$intlnumberfieldfrFRjs,
    "he-IL": $eXRFc$intlnumberfieldheILjs,
    "hr-HR": $eXRFc$intlnumberfieldhrHRjs,
    "hu-HU": $eXRFc$intlnumberfieldhuHUjs,
    "it-IT": $eXRFc$intlnumberfielditITjs,
    "ja-JP": $eXRFc$intlnumberfieldjaJPjs,
    "ko-KR": $eXRFc$intlnumberfieldkoKRjs,
    "lt-LT": $eXRFc$intlnumberfieldltLTjs,
    "lv-LV": $eXRFc$intlnumberfieldlvLVjs,
    "nb-NO": $eXRFc$intlnumberfieldnbNOjs,
    "nl-NL": $eXRFc$intlnumberfieldnlNLjs,
    "pl-PL": $eXRFc$intlnumberfieldplPLjs,
    "pt-BR": $eXRFc$intlnumberfieldptBRjs,
    "pt-PT": $eXRFc$intlnumberfieldptPTjs,
    "ro-RO": $eXRFc$intlnumberfieldroROjs,
    "ru-RU": $eXRFc$intlnumberfieldruRUjs,
    "sk-SK": $eXRFc$intlnumberfieldskSKjs,
    "sl-SI": $eXRFc$intlnumberfieldslSIjs,
    "sr-SP": $eXRFc$intlnumberfieldsrSPjs,
    "sv-SE": $eXRFc$intlnumberfieldsvSEjs,
    "tr-TR": $eXRFc$intlnumberfieldtrTRjs,
    "uk-UA": $eXRFc$intlnumberfieldukUAjs,
    "zh-CN": $eXRFc$intlnumberfieldzhCNjs,
    "zh-TW": $eXRFc$intlnumberfieldzhTWjs
};


export {$6323ee40a57fb98c$exports as default};
//# sourceMappingURL=intlStrings.js.map
