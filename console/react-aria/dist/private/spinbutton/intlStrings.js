import $1RkBa$intlspinbuttonarAEjs from "../intl/spinbutton/ar-AE.js";
import $1RkBa$intlspinbuttonbgBGjs from "../intl/spinbutton/bg-BG.js";
import $1RkBa$intlspinbuttoncsCZjs from "../intl/spinbutton/cs-CZ.js";
import $1RkBa$intlspinbuttondaDKjs from "../intl/spinbutton/da-DK.js";
import $1RkBa$intlspinbuttondeDEjs from "../intl/spinbutton/de-DE.js";
import $1RkBa$intlspinbuttonelGRjs from "../intl/spinbutton/el-GR.js";
import $1RkBa$intlspinbuttonenUSjs from "../intl/spinbutton/en-US.js";
import $1RkBa$intlspinbuttonesESjs from "../intl/spinbutton/es-ES.js";
import $1RkBa$intlspinbuttonetEEjs from "../intl/spinbutton/et-EE.js";
import $1RkBa$intlspinbuttonfiFIjs from "../intl/spinbutton/fi-FI.js";
import $1RkBa$intlspinbuttonfrFRjs from "../intl/spinbutton/fr-FR.js";
import $1RkBa$intlspinbuttonheILjs from "../intl/spinbutton/he-IL.js";
import $1RkBa$intlspinbuttonhrHRjs from "../intl/spinbutton/hr-HR.js";
import $1RkBa$intlspinbuttonhuHUjs from "../intl/spinbutton/hu-HU.js";
import $1RkBa$intlspinbuttonitITjs from "../intl/spinbutton/it-IT.js";
import $1RkBa$intlspinbuttonjaJPjs from "../intl/spinbutton/ja-JP.js";
import $1RkBa$intlspinbuttonkoKRjs from "../intl/spinbutton/ko-KR.js";
import $1RkBa$intlspinbuttonltLTjs from "../intl/spinbutton/lt-LT.js";
import $1RkBa$intlspinbuttonlvLVjs from "../intl/spinbutton/lv-LV.js";
import $1RkBa$intlspinbuttonnbNOjs from "../intl/spinbutton/nb-NO.js";
import $1RkBa$intlspinbuttonnlNLjs from "../intl/spinbutton/nl-NL.js";
import $1RkBa$intlspinbuttonplPLjs from "../intl/spinbutton/pl-PL.js";
import $1RkBa$intlspinbuttonptBRjs from "../intl/spinbutton/pt-BR.js";
import $1RkBa$intlspinbuttonptPTjs from "../intl/spinbutton/pt-PT.js";
import $1RkBa$intlspinbuttonroROjs from "../intl/spinbutton/ro-RO.js";
import $1RkBa$intlspinbuttonruRUjs from "../intl/spinbutton/ru-RU.js";
import $1RkBa$intlspinbuttonskSKjs from "../intl/spinbutton/sk-SK.js";
import $1RkBa$intlspinbuttonslSIjs from "../intl/spinbutton/sl-SI.js";
import $1RkBa$intlspinbuttonsrSPjs from "../intl/spinbutton/sr-SP.js";
import $1RkBa$intlspinbuttonsvSEjs from "../intl/spinbutton/sv-SE.js";
import $1RkBa$intlspinbuttontrTRjs from "../intl/spinbutton/tr-TR.js";
import $1RkBa$intlspinbuttonukUAjs from "../intl/spinbutton/uk-UA.js";
import $1RkBa$intlspinbuttonzhCNjs from "../intl/spinbutton/zh-CN.js";
import $1RkBa$intlspinbuttonzhTWjs from "../intl/spinbutton/zh-TW.js";

var $6004561ba72ec83c$exports = {};


































$6004561ba72ec83c$exports = {
    "ar-AE": $1RkBa$intlspinbuttonarAEjs,
    "bg-BG": $1RkBa$intlspinbuttonbgBGjs,
    "cs-CZ": $1RkBa$intlspinbuttoncsCZjs,
    "da-DK": $1RkBa$intlspinbuttondaDKjs,
    "de-DE": $1RkBa$intlspinbuttondeDEjs,
    "el-GR": $1RkBa$intlspinbuttonelGRjs,
    "en-US": $1RkBa$intlspinbuttonenUSjs,
    "es-ES": $1RkBa$intlspinbuttonesESjs,
    "et-EE": $1RkBa$intlspinbuttonetEEjs,
    "fi-FI": $1RkBa$intlspinbuttonfiFIjs,
    "fr-FR": $1RkBa$intlspinbuttonfrFRjs,
    "he-IL": $1RkBa$intlspinbuttonheILjs,
    "hr-HR": $1RkBa$intlspinbuttonhrHRjs,
    "hu-HU": $1RkBa$intlspinbuttonhuHUjs,
    "it-IT": $1RkBa$intlspinbuttonitITjs,
    "ja-JP": $1RkBa$intlspinbuttonjaJPjs,
    "ko-KR": $1RkBa$intlspinbuttonkoKRjs,
    "lt-LT": $1RkBa$intlspinbuttonltLTjs,
    "lv-LV": $1RkBa$intlspinbuttonlvLVjs,
    "nb-NO": $1RkBa$intlspinbuttonnbNOjs,
    "nl-NL": $1RkBa$intlspinbuttonnlNLjs,
    "pl-PL": $1RkBa$intlspinbuttonplPLjs,
    "pt-BR": $1RkBa$intlspinbuttonptBRjs,
    "pt-PT": $1RkBa$intlspinbuttonptPTjs,
    "ro-RO": $1RkBa$intlspinbuttonroROjs,
    "ru-RU": $1RkBa$intlspinbuttonruRUjs,
    "sk-SK": $1RkBa$intlspinbuttonskSKjs,
    "sl-SI": $1RkBa$intlspinbuttonslSIjs,
    "sr-SP": $1RkBa$intlspinbuttonsrSPjs,
    "sv-SE": $1RkBa$intlspinbuttonsvSEjs,
    "tr-TR": $1RkBa$intlspinbuttontrTRjs,
    "uk-UA": $1RkBa$intlspinbuttonukUAjs,
    "zh-CN": $1RkBa$intlspinbuttonzhCNjs,
    "zh-TW": $1RkBa$intlspinbuttonzhTWjs
};


export {$6004561ba72ec83c$exports as default};
//# sourceMappingURL=intlStrings.js.map
