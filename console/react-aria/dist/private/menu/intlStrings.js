import $dCrZq$intlmenuarAEjs from "../intl/menu/ar-AE.js";
import $dCrZq$intlmenubgBGjs from "../intl/menu/bg-BG.js";
import $dCrZq$intlmenucsCZjs from "../intl/menu/cs-CZ.js";
import $dCrZq$intlmenudaDKjs from "../intl/menu/da-DK.js";
import $dCrZq$intlmenudeDEjs from "../intl/menu/de-DE.js";
import $dCrZq$intlmenuelGRjs from "../intl/menu/el-GR.js";
import $dCrZq$intlmenuenUSjs from "../intl/menu/en-US.js";
import $dCrZq$intlmenuesESjs from "../intl/menu/es-ES.js";
import $dCrZq$intlmenuetEEjs from "../intl/menu/et-EE.js";
import $dCrZq$intlmenufiFIjs from "../intl/menu/fi-FI.js";
import $dCrZq$intlmenufrFRjs from "../intl/menu/fr-FR.js";
import $dCrZq$intlmenuheILjs from "../intl/menu/he-IL.js";
import $dCrZq$intlmenuhrHRjs from "../intl/menu/hr-HR.js";
import $dCrZq$intlmenuhuHUjs from "../intl/menu/hu-HU.js";
import $dCrZq$intlmenuitITjs from "../intl/menu/it-IT.js";
import $dCrZq$intlmenujaJPjs from "../intl/menu/ja-JP.js";
import $dCrZq$intlmenukoKRjs from "../intl/menu/ko-KR.js";
import $dCrZq$intlmenultLTjs from "../intl/menu/lt-LT.js";
import $dCrZq$intlmenulvLVjs from "../intl/menu/lv-LV.js";
import $dCrZq$intlmenunbNOjs from "../intl/menu/nb-NO.js";
import $dCrZq$intlmenunlNLjs from "../intl/menu/nl-NL.js";
import $dCrZq$intlmenuplPLjs from "../intl/menu/pl-PL.js";
import $dCrZq$intlmenuptBRjs from "../intl/menu/pt-BR.js";
import $dCrZq$intlmenuptPTjs from "../intl/menu/pt-PT.js";
import $dCrZq$intlmenuroROjs from "../intl/menu/ro-RO.js";
import $dCrZq$intlmenuruRUjs from "../intl/menu/ru-RU.js";
import $dCrZq$intlmenuskSKjs from "../intl/menu/sk-SK.js";
import $dCrZq$intlmenuslSIjs from "../intl/menu/sl-SI.js";
import $dCrZq$intlmenusrSPjs from "../intl/menu/sr-SP.js";
import $dCrZq$intlmenusvSEjs from "../intl/menu/sv-SE.js";
import $dCrZq$intlmenutrTRjs from "../intl/menu/tr-TR.js";
import $dCrZq$intlmenuukUAjs from "../intl/menu/uk-UA.js";
import $dCrZq$intlmenuzhCNjs from "../intl/menu/zh-CN.js";
import $dCrZq$intlmenuzhTWjs from "../intl/menu/zh-TW.js";

var $b455fe19e57ec0c0$exports = {};


































$b455fe19e57ec0c0$exports = {
    "ar-AE": $dCrZq$intlmenuarAEjs,
    "bg-BG": $dCrZq$intlmenubgBGjs,
    "cs-CZ": $dCrZq$intlmenucsCZjs,
    "da-DK": $dCrZq$intlmenudaDKjs,
    "de-DE": $dCrZq$intlmenudeDEjs,
    "el-GR": $dCrZq$intlmenuelGRjs,
    "en-US": $dCrZq$intlmenuenUSjs,
    "es-ES": $dCrZq$intlmenuesESjs,
    "et-EE": $dCrZq$intlmenuetEEjs,
    "fi-FI": $dCrZq$intlmenufiFIjs,
    "fr-FR": $dCrZq$intlmenufrFRjs,
    "he-IL": $dCrZq$intlmenuheILjs,
    "hr-HR": $dCrZq$intlmenuhrHRjs,
    "hu-HU": $dCrZq$intlmenuhuHUjs,
    "it-IT": $dCrZq$intlmenuitITjs,
    "ja-JP": $dCrZq$intlmenujaJPjs,
    "ko-KR": $dCrZq$intlmenukoKRjs,
    "lt-LT": $dCrZq$intlmenultLTjs,
    "lv-LV": $dCrZq$intlmenulvLVjs,
    "nb-NO": $dCrZq$intlmenunbNOjs,
    "nl-NL": $dCrZq$intlmenunlNLjs,
    "pl-PL": $dCrZq$intlmenuplPLjs,
    "pt-BR": $dCrZq$intlmenuptBRjs,
    "pt-PT": $dCrZq$intlmenuptPTjs,
    "ro-RO": $dCrZq$intlmenuroROjs,
    "ru-RU": $dCrZq$intlmenuruRUjs,
    "sk-SK": $dCrZq$intlmenuskSKjs,
    "sl-SI": $dCrZq$intlmenuslSIjs,
    "sr-SP": $dCrZq$intlmenusrSPjs,
    "sv-SE": $dCrZq$intlmenusvSEjs,
    "tr-TR": $dCrZq$intlmenutrTRjs,
    "uk-UA": $dCrZq$intlmenuukUAjs,
    "zh-CN": $dCrZq$intlmenuzhCNjs,
    "zh-TW": $dCrZq$intlmenuzhTWjs
};


export {$b455fe19e57ec0c0$exports as default};
//# sourceMappingURL=intlStrings.js.map
