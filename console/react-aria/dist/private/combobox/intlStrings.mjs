import $kqIQO$intlcomboboxarAEmjs from "../intl/combobox/ar-AE.mjs";
import $kqIQO$intlcomboboxbgBGmjs from "../intl/combobox/bg-BG.mjs";
import $kqIQO$intlcomboboxcsCZmjs from "../intl/combobox/cs-CZ.mjs";
import $kqIQO$intlcomboboxdaDKmjs from "../intl/combobox/da-DK.mjs";
import $kqIQO$intlcomboboxdeDEmjs from "../intl/combobox/de-DE.mjs";
import $kqIQO$intlcomboboxelGRmjs from "../intl/combobox/el-GR.mjs";
import $kqIQO$intlcomboboxenUSmjs from "../intl/combobox/en-US.mjs";
import $kqIQO$intlcomboboxesESmjs from "../intl/combobox/es-ES.mjs";
import $kqIQO$intlcomboboxetEEmjs from "../intl/combobox/et-EE.mjs";
import $kqIQO$intlcomboboxfiFImjs from "../intl/combobox/fi-FI.mjs";
import $kqIQO$intlcomboboxfrFRmjs from "../intl/combobox/fr-FR.mjs";
import $kqIQO$intlcomboboxheILmjs from "../intl/combobox/he-IL.mjs";
import $kqIQO$intlcomboboxhrHRmjs from "../intl/combobox/hr-HR.mjs";
import $kqIQO$intlcomboboxhuHUmjs from "../intl/combobox/hu-HU.mjs";
import $kqIQO$intlcomboboxitITmjs from "../intl/combobox/it-IT.mjs";
import $kqIQO$intlcomboboxjaJPmjs from "../intl/combobox/ja-JP.mjs";
import $kqIQO$intlcomboboxkoKRmjs from "../intl/combobox/ko-KR.mjs";
import $kqIQO$intlcomboboxltLTmjs from "../intl/combobox/lt-LT.mjs";
import $kqIQO$intlcomboboxlvLVmjs from "../intl/combobox/lv-LV.mjs";
import $kqIQO$intlcomboboxnbNOmjs from "../intl/combobox/nb-NO.mjs";
import $kqIQO$intlcomboboxnlNLmjs from "../intl/combobox/nl-NL.mjs";
import $kqIQO$intlcomboboxplPLmjs from "../intl/combobox/pl-PL.mjs";
import $kqIQO$intlcomboboxptBRmjs from "../intl/combobox/pt-BR.mjs";
import $kqIQO$intlcomboboxptPTmjs from "../intl/combobox/pt-PT.mjs";
import $kqIQO$intlcomboboxroROmjs from "../intl/combobox/ro-RO.mjs";
import $kqIQO$intlcomboboxruRUmjs from "../intl/combobox/ru-RU.mjs";
import $kqIQO$intlcomboboxskSKmjs from "../intl/combobox/sk-SK.mjs";
import $kqIQO$intlcomboboxslSImjs from "../intl/combobox/sl-SI.mjs";
import $kqIQO$intlcomboboxsrSPmjs from "../intl/combobox/sr-SP.mjs";
import $kqIQO$intlcomboboxsvSEmjs from "../intl/combobox/sv-SE.mjs";
import $kqIQO$intlcomboboxtrTRmjs from "../intl/combobox/tr-TR.mjs";
import $kqIQO$intlcomboboxukUAmjs from "../intl/combobox/uk-UA.mjs";
import $kqIQO$intlcomboboxzhCNmjs from "../intl/combobox/zh-CN.mjs";
import $kqIQO$intlcomboboxzhTWmjs from "../intl/combobox/zh-TW.mjs";

var $4fbc67f91f577596$exports = {};


































$4fbc67f91f577596$exports = {
    "ar-AE": $kqIQO$intlcomboboxarAEmjs,
    "bg-BG": $kqIQO$intlcomboboxbgBGmjs,
    "cs-CZ": $kqIQO$intlcomboboxcsCZmjs,
    "da-DK": $kqIQO$intlcomboboxdaDKmjs,
    "de-DE": $kqIQO$intlcomboboxdeDEmjs,
    "el-GR": $kqIQO$intlcomboboxelGRmjs,
    "en-US": $kqIQO$intlcomboboxenUSmjs,
    "es-ES": $kqIQO$intlcomboboxesESmjs,
    "et-EE": $kqIQO$intlcomboboxetEEmjs,
    "fi-FI": $kqIQO$intlcomboboxfiFImjs,
    "fr-FR": $kqIQO$intlcomboboxfrFRmjs,
    "he-IL": $kqIQO$intlcomboboxheILmjs,
    "hr-HR": $kqIQO$intlcomboboxhrHRmjs,
    "hu-HU": $kqIQO$intlcomboboxhuHUmjs,
    "it-IT": $kqIQO$intlcomboboxitITmjs,
    "ja-JP": $kqIQO$intlcomboboxjaJPmjs,
    "ko-KR": $kqIQO$intlcomboboxkoKRmjs,
    "lt-LT": $kqIQO$intlcomboboxltLTmjs,
    "lv-LV": $kqIQO$intlcomboboxlvLVmjs,
    "nb-NO": $kqIQO$intlcomboboxnbNOmjs,
    "nl-NL": $kqIQO$intlcomboboxnlNLmjs,
    "pl-PL": $kqIQO$intlcomboboxplPLmjs,
    "pt-BR": $kqIQO$intlcomboboxptBRmjs,
    "pt-PT": $kqIQO$intlcomboboxptPTmjs,
    "ro-RO": $kqIQO$intlcomboboxroROmjs,
    "ru-RU": $kqIQO$intlcomboboxruRUmjs,
    "sk-SK": $kqIQO$intlcomboboxskSKmjs,
    "sl-SI": $kqIQO$intlcomboboxslSImjs,
    "sr-SP": $kqIQO$intlcomboboxsrSPmjs,
    "sv-SE": $kqIQO$intlcomboboxsvSEmjs,
    "tr-TR": $kqIQO$intlcomboboxtrTRmjs,
    "uk-UA": $kqIQO$intlcomboboxukUAmjs,
    "zh-CN": $kqIQO$intlcomboboxzhCNmjs,
    "zh-TW": $kqIQO$intlcomboboxzhTWmjs
};


export {$4fbc67f91f577596$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
