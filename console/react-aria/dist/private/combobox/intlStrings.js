import $k4Z2J$intlcomboboxarAEjs from "../intl/combobox/ar-AE.js";
import $k4Z2J$intlcomboboxbgBGjs from "../intl/combobox/bg-BG.js";
import $k4Z2J$intlcomboboxcsCZjs from "../intl/combobox/cs-CZ.js";
import $k4Z2J$intlcomboboxdaDKjs from "../intl/combobox/da-DK.js";
import $k4Z2J$intlcomboboxdeDEjs from "../intl/combobox/de-DE.js";
import $k4Z2J$intlcomboboxelGRjs from "../intl/combobox/el-GR.js";
import $k4Z2J$intlcomboboxenUSjs from "../intl/combobox/en-US.js";
import $k4Z2J$intlcomboboxesESjs from "../intl/combobox/es-ES.js";
import $k4Z2J$intlcomboboxetEEjs from "../intl/combobox/et-EE.js";
import $k4Z2J$intlcomboboxfiFIjs from "../intl/combobox/fi-FI.js";
import $k4Z2J$intlcomboboxfrFRjs from "../intl/combobox/fr-FR.js";
import $k4Z2J$intlcomboboxheILjs from "../intl/combobox/he-IL.js";
import $k4Z2J$intlcomboboxhrHRjs from "../intl/combobox/hr-HR.js";
import $k4Z2J$intlcomboboxhuHUjs from "../intl/combobox/hu-HU.js";
import $k4Z2J$intlcomboboxitITjs from "../intl/combobox/it-IT.js";
import $k4Z2J$intlcomboboxjaJPjs from "../intl/combobox/ja-JP.js";
import $k4Z2J$intlcomboboxkoKRjs from "../intl/combobox/ko-KR.js";
import $k4Z2J$intlcomboboxltLTjs from "../intl/combobox/lt-LT.js";
import $k4Z2J$intlcomboboxlvLVjs from "../intl/combobox/lv-LV.js";
import $k4Z2J$intlcomboboxnbNOjs from "../intl/combobox/nb-NO.js";
import $k4Z2J$intlcomboboxnlNLjs from "../intl/combobox/nl-NL.js";
import $k4Z2J$intlcomboboxplPLjs from "../intl/combobox/pl-PL.js";
import $k4Z2J$intlcomboboxptBRjs from "../intl/combobox/pt-BR.js";
import $k4Z2J$intlcomboboxptPTjs from "../intl/combobox/pt-PT.js";
import $k4Z2J$intlcomboboxroROjs from "../intl/combobox/ro-RO.js";
import $k4Z2J$intlcomboboxruRUjs from "../intl/combobox/ru-RU.js";
import $k4Z2J$intlcomboboxskSKjs from "../intl/combobox/sk-SK.js";
import $k4Z2J$intlcomboboxslSIjs from "../intl/combobox/sl-SI.js";
import $k4Z2J$intlcomboboxsrSPjs from "../intl/combobox/sr-SP.js";
import $k4Z2J$intlcomboboxsvSEjs from "../intl/combobox/sv-SE.js";
import $k4Z2J$intlcomboboxtrTRjs from "../intl/combobox/tr-TR.js";
import $k4Z2J$intlcomboboxukUAjs from "../intl/combobox/uk-UA.js";
import $k4Z2J$intlcomboboxzhCNjs from "../intl/combobox/zh-CN.js";
import $k4Z2J$intlcomboboxzhTWjs from "../intl/combobox/zh-TW.js";

var $44ddcfe167053d28$exports = {};


































$44ddcfe167053d28$exports = {
    "ar-AE": $k4Z2J$intlcomboboxarAEjs,
    "bg-BG": $k4Z2J$intlcomboboxbgBGjs,
    "cs-CZ": $k4Z2J$intlcomboboxcsCZjs,
    "da-DK": $k4Z2J$intlcomboboxdaDKjs,
    "de-DE": $k4Z2J$intlcomboboxdeDEjs,
    "el-GR": $k4Z2J$intlcomboboxelGRjs,
    "en-US": $k4Z2J$intlcomboboxenUSjs,
    "es-ES": $k4Z2J$intlcomboboxesESjs,
    "et-EE": $k4Z2J$intlcomboboxetEEjs,
    "fi-FI": $k4Z2J$intlcomboboxfiFIjs,
    "fr-FR": $k4Z2J$intlcomboboxfrFRjs,
    "he-IL": $k4Z2J$intlcomboboxheILjs,
    "hr-HR": $k4Z2J$intlcomboboxhrHRjs,
    "hu-HU": $k4Z2J$intlcomboboxhuHUjs,
    "it-IT": $k4Z2J$intlcomboboxitITjs,
    "ja-JP": $k4Z2J$intlcomboboxjaJPjs,
    "ko-KR": $k4Z2J$intlcomboboxkoKRjs,
    "lt-LT": $k4Z2J$intlcomboboxltLTjs,
    "lv-LV": $k4Z2J$intlcomboboxlvLVjs,
    "nb-NO": $k4Z2J$intlcomboboxnbNOjs,
    "nl-NL": $k4Z2J$intlcomboboxnlNLjs,
    "pl-PL": $k4Z2J$intlcomboboxplPLjs,
    "pt-BR": $k4Z2J$intlcomboboxptBRjs,
    "pt-PT": $k4Z2J$intlcomboboxptPTjs,
    "ro-RO": $k4Z2J$intlcomboboxroROjs,
    "ru-RU": $k4Z2J$intlcomboboxruRUjs,
    "sk-SK": $k4Z2J$intlcomboboxskSKjs,
    "sl-SI": $k4Z2J$intlcomboboxslSIjs,
    "sr-SP": $k4Z2J$intlcomboboxsrSPjs,
    "sv-SE": $k4Z2J$intlcomboboxsvSEjs,
    "tr-TR": $k4Z2J$intlcomboboxtrTRjs,
    "uk-UA": $k4Z2J$intlcomboboxukUAjs,
    "zh-CN": $k4Z2J$intlcomboboxzhCNjs,
    "zh-TW": $k4Z2J$intlcomboboxzhTWjs
};


export {$44ddcfe167053d28$exports as default};
//# sourceMappingURL=intlStrings.js.map
