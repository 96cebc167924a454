import $loJkC$intlnumberfieldarAEmjs from "../intl/numberfield/ar-AE.mjs";
import $loJkC$intlnumberfieldbgBGmjs from "../intl/numberfield/bg-BG.mjs";
import $loJkC$intlnumberfieldcsCZmjs from "../intl/numberfield/cs-CZ.mjs";
import $loJkC$intlnumberfielddaDKmjs from "../intl/numberfield/da-DK.mjs";
import $loJkC$intlnumberfielddeDEmjs from "../intl/numberfield/de-DE.mjs";
import $loJkC$intlnumberfieldelGRmjs from "../intl/numberfield/el-GR.mjs";
import $loJkC$intlnumberfieldenUSmjs from "../intl/numberfield/en-US.mjs";
import $loJkC$intlnumberfieldesESmjs from "../intl/numberfield/es-ES.mjs";
import $loJkC$intlnumberfieldetEEmjs from "../intl/numberfield/et-EE.mjs";
import $loJkC$intlnumberfieldfiFImjs from "../intl/numberfield/fi-FI.mjs";
import $loJkC$intlnumberfieldfrFRmjs from "../intl/numberfield/fr-FR.mjs";
import $loJkC$intlnumberfieldheILmjs from "../intl/numberfield/he-IL.mjs";
import $loJkC$intlnumberfieldhrHRmjs from "../intl/numberfield/hr-HR.mjs";
import $loJkC$intlnumberfieldhuHUmjs from "../intl/numberfield/hu-HU.mjs";
import $loJkC$intlnumberfielditITmjs from "../intl/numberfield/it-IT.mjs";
import $loJkC$intlnumberfieldjaJPmjs from "../intl/numberfield/ja-JP.mjs";
import $loJkC$intlnumberfieldkoKRmjs from "../intl/numberfield/ko-KR.mjs";
import $loJkC$intlnumberfieldltLTmjs from "../intl/numberfield/lt-LT.mjs";
import $loJkC$intlnumberfieldlvLVmjs from "../intl/numberfield/lv-LV.mjs";
import $loJkC$intlnumberfieldnbNOmjs from "../intl/numberfield/nb-NO.mjs";
import $loJkC$intlnumberfieldnlNLmjs from "../intl/numberfield/nl-NL.mjs";
import $loJkC$intlnumberfieldplPLmjs from "../intl/numberfield/pl-PL.mjs";
import $loJkC$intlnumberfieldptBRmjs from "../intl/numberfield/pt-BR.mjs";
import $loJkC$intlnumberfieldptPTmjs from "../intl/numberfield/pt-PT.mjs";
import $loJkC$intlnumberfieldroROmjs from "../intl/numberfield/ro-RO.mjs";
import $loJkC$intlnumberfieldruRUmjs from "../intl/numberfield/ru-RU.mjs";
import $loJkC$intlnumberfieldskSKmjs from "../intl/numberfield/sk-SK.mjs";
import $loJkC$intlnumberfieldslSImjs from "../intl/numberfield/sl-SI.mjs";
import $loJkC$intlnumberfieldsrSPmjs from "../intl/numberfield/sr-SP.mjs";
import $loJkC$intlnumberfieldsvSEmjs from "../intl/numberfield/sv-SE.mjs";
import $loJkC$intlnumberfieldtrTRmjs from "../intl/numberfield/tr-TR.mjs";
import $loJkC$intlnumberfieldukUAmjs from "../intl/numberfield/uk-UA.mjs";
import $loJkC$intlnumberfieldzhCNmjs from "../intl/numberfield/zh-CN.mjs";
import $loJkC$intlnumberfieldzhTWmjs from "../intl/numberfield/zh-TW.mjs";

var $fda7dc186b468fdb$exports = {};


































$fda7dc186b468fdb$exports = {
    "ar-AE": $loJkC$intlnumberfieldarAEmjs,
    "bg-BG": $loJkC$intlnumberfieldbgBGmjs,
    "cs-CZ": $loJkC$intlnumberfieldcsCZmjs,
    "da-DK": $loJkC$intlnumberfielddaDKmjs,
    "de-DE": $loJkC$intlnumberfielddeDEmjs,
    "el-GR": $loJkC$intlnumberfieldelGRmjs,
    "en-US": $loJkC$intlnumberfieldenUSmjs,
    "es-ES": $loJkC$intlnumberfieldesESmjs,
    "et-EE": $loJkC$intlnumberfieldetEEmjs,
    "fi-FI": $loJkC$intlnumberfieldfiFImjs,
    "fr-FR": $loJkC$intlnumberfieldfrFRmjs,
    "he-IL": $loJkC$intlnumberfieldheILmjs,
    "hr-HR": $loJkC$intlnumberfieldhrHRmjs,
    "hu-HU": $loJkC$intlnumberfieldhuHUmjs,
    "it-IT": $loJkC$intlnumberfielditITmjs,
    "ja-JP": $loJkC$intlnumberfieldjaJPmjs,
    "ko-KR": $loJkC$intlnumberfieldkoKRmjs,
    "lt-LT": $loJkC$intlnumberfieldltLTmjs,
    "lv-LV": $loJkC$intlnumberfieldlvLVmjs,
    "nb-NO": $loJkC$intlnumberfieldnbNOmjs,
    "nl-NL": $loJkC$intlnumberfieldnlNLmjs,
    "pl-PL": $loJkC$intlnumberfieldplPLmjs,
    "pt-BR": $loJkC$intlnumberfieldptBRmjs,
    "pt-PT": $loJkC$intlnumberfieldptPTmjs,
    "ro-RO": $loJkC$intlnumberfieldroROmjs,
    "ru-RU": $loJkC$intlnumberfieldruRUmjs,
    "sk-SK": $loJkC$intlnumberfieldskSKmjs,
    "sl-SI": $loJkC$intlnumberfieldslSImjs,
    "sr-SP": $loJkC$intlnumberfieldsrSPmjs,
    "sv-SE": $loJkC$intlnumberfieldsvSEmjs,
    "tr-TR": $loJkC$intlnumberfieldtrTRmjs,
    "uk-UA": $loJkC$intlnumberfieldukUAmjs,
    "zh-CN": $loJkC$intlnumberfieldzhCNmjs,
    "zh-TW": $loJkC$intlnumberfieldzhTWmjs
};


export {$fda7dc186b468fdb$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
