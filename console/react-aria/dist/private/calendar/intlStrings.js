import $665ja$intlcalendararAEjs from "../intl/calendar/ar-AE.js";
import $665ja$intlcalendarbgBGjs from "../intl/calendar/bg-BG.js";
import $665ja$intlcalendarcsCZjs from "../intl/calendar/cs-CZ.js";
import $665ja$intlcalendardaDKjs from "../intl/calendar/da-DK.js";
import $665ja$intlcalendardeDEjs from "../intl/calendar/de-DE.js";
import $665ja$intlcalendarelGRjs from "../intl/calendar/el-GR.js";
import $665ja$intlcalendarenUSjs from "../intl/calendar/en-US.js";
import $665ja$intlcalendaresESjs from "../intl/calendar/es-ES.js";
import $665ja$intlcalendaretEEjs from "../intl/calendar/et-EE.js";
import $665ja$intlcalendarfiFIjs from "../intl/calendar/fi-FI.js";
import $665ja$intlcalendarfrFRjs from "../intl/calendar/fr-FR.js";
import $665ja$intlcalendarheILjs from "../intl/calendar/he-IL.js";
import $665ja$intlcalendarhrHRjs from "../intl/calendar/hr-HR.js";
import $665ja$intlcalendarhuHUjs from "../intl/calendar/hu-HU.js";
import $665ja$intlcalendaritITjs from "../intl/calendar/it-IT.js";
import $665ja$intlcalendarjaJPjs from "../intl/calendar/ja-JP.js";
import $665ja$intlcalendarkoKRjs from "../intl/calendar/ko-KR.js";
import $665ja$intlcalendarltLTjs from "../intl/calendar/lt-LT.js";
import $665ja$intlcalendarlvLVjs from "../intl/calendar/lv-LV.js";
import $665ja$intlcalendarnbNOjs from "../intl/calendar/nb-NO.js";
import $665ja$intlcalendarnlNLjs from "../intl/calendar/nl-NL.js";
import $665ja$intlcalendarplPLjs from "../intl/calendar/pl-PL.js";
import $665ja$intlcalendarptBRjs from "../intl/calendar/pt-BR.js";
import $665ja$intlcalendarptPTjs from "../intl/calendar/pt-PT.js";
import $665ja$intlcalendarroROjs from "../intl/calendar/ro-RO.js";
import $665ja$intlcalendarruRUjs from "../intl/calendar/ru-RU.js";
import $665ja$intlcalendarskSKjs from "../intl/calendar/sk-SK.js";
import $665ja$intlcalendarslSIjs from "../intl/calendar/sl-SI.js";
import $665ja$intlcalendarsrSPjs from "../intl/calendar/sr-SP.js";
import $665ja$intlcalendarsvSEjs from "../intl/calendar/sv-SE.js";
import $665ja$intlcalendartrTRjs from "../intl/calendar/tr-TR.js";
import $665ja$intlcalendarukUAjs from "../intl/calendar/uk-UA.js";
import $665ja$intlcalendarzhCNjs from "../intl/calendar/zh-CN.js";
import $665ja$intlcalendarzhTWjs from "../intl/calendar/zh-TW.js";

var $9227c68757bc7ffe$exports = {};


































$9227c68757bc7ffe$exports = {
    "ar-AE": $665ja$intlcalendararAEjs,
    "bg-BG": $665ja$intlcalendarbgBGjs,
    "cs-CZ": $665ja$intlcalendarcsCZjs,
    "da-DK": $665ja$intlcalendardaDKjs,
    "de-DE": $665ja$intlcalendardeDEjs,
    "el-GR": $665ja$intlcalendarelGRjs,
    "en-US": $665ja$intlcalendarenUSjs,
    "es-ES": $665ja$intlcalendaresESjs,
    "et-EE": $665ja$intlcalendaretEEjs,
    "fi-FI": $665ja$intlcalendarfiFIjs,
    "fr-FR": $665ja$intlcalendarfrFRjs,
    "he-IL": $665ja$intlcalendarheILjs,
    "hr-HR": $665ja$intlcalendarhrHRjs,
    "hu-HU": $665ja$intlcalendarhuHUjs,
    "it-IT": $665ja$intlcalendaritITjs,
    "ja-JP": $665ja$intlcalendarjaJPjs,
    "ko-KR": $665ja$intlcalendarkoKRjs,
    "lt-LT": $665ja$intlcalendarltLTjs,
    "lv-LV": $665ja$intlcalendarlvLVjs,
    "nb-NO": $665ja$intlcalendarnbNOjs,
    "nl-NL": $665ja$intlcalendarnlNLjs,
    "pl-PL": $665ja$intlcalendarplPLjs,
    "pt-BR": $665ja$intlcalendarptBRjs,
    "pt-PT": $665ja$intlcalendarptPTjs,
    "ro-RO": $665ja$intlcalendarroROjs,
    "ru-RU": $665ja$intlcalendarruRUjs,
    "sk-SK": $665ja$intlcalendarskSKjs,
    "sl-SI": $665ja$intlcalendarslSIjs,
    "sr-SP": $665ja$intlcalendarsrSPjs,
    "sv-SE": $665ja$intlcalendarsvSEjs,
    "tr-TR": $665ja$intlcalendartrTRjs,
    "uk-UA": $665ja$intlcalendarukUAjs,
    "zh-CN": $665ja$intlcalendarzhCNjs,
    "zh-TW": $665ja$intlcalendarzhTWjs
};


export {$9227c68757bc7ffe$exports as default};
//# sourceMappingURL=intlStrings.js.map
