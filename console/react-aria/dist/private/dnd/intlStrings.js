import $frddL$intldndarAEjs from "../intl/dnd/ar-AE.js";
import $frddL$intldndbgBGjs from "../intl/dnd/bg-BG.js";
import $frddL$intldndcsCZjs from "../intl/dnd/cs-CZ.js";
import $frddL$intldnddaDKjs from "../intl/dnd/da-DK.js";
import $frddL$intldnddeDEjs from "../intl/dnd/de-DE.js";
import $frddL$intldndelGRjs from "../intl/dnd/el-GR.js";
import $frddL$intldndenUSjs from "../intl/dnd/en-US.js";
import $frddL$intldndesESjs from "../intl/dnd/es-ES.js";
import $frddL$intldndetEEjs from "../intl/dnd/et-EE.js";
import $frddL$intldndfiFIjs from "../intl/dnd/fi-FI.js";
import $frddL$intldndfrFRjs from "../intl/dnd/fr-FR.js";
import $frddL$intldndheILjs from "../intl/dnd/he-IL.js";
import $frddL$intldndhrHRjs from "../intl/dnd/hr-HR.js";
import $frddL$intldndhuHUjs from "../intl/dnd/hu-HU.js";
import $frddL$intldnditITjs from "../intl/dnd/it-IT.js";
import $frddL$intldndjaJPjs from "../intl/dnd/ja-JP.js";
import $frddL$intldndkoKRjs from "../intl/dnd/ko-KR.js";
import $frddL$intldndltLTjs from "../intl/dnd/lt-LT.js";
import $frddL$intldndlvLVjs from "../intl/dnd/lv-LV.js";
import $frddL$intldndnbNOjs from "../intl/dnd/nb-NO.js";
import $frddL$intldndnlNLjs from "../intl/dnd/nl-NL.js";
import $frddL$intldndplPLjs from "../intl/dnd/pl-PL.js";
import $frddL$intldndptBRjs from "../intl/dnd/pt-BR.js";
import $frddL$intldndptPTjs from "../intl/dnd/pt-PT.js";
import $frddL$intldndroROjs from "../intl/dnd/ro-RO.js";
import $frddL$intldndruRUjs from "../intl/dnd/ru-RU.js";
import $frddL$intldndskSKjs from "../intl/dnd/sk-SK.js";
import $frddL$intldndslSIjs from "../intl/dnd/sl-SI.js";
import $frddL$intldndsrSPjs from "../intl/dnd/sr-SP.js";
import $frddL$intldndsvSEjs from "../intl/dnd/sv-SE.js";
import $frddL$intldndtrTRjs from "../intl/dnd/tr-TR.js";
import $frddL$intldndukUAjs from "../intl/dnd/uk-UA.js";
import $frddL$intldndzhCNjs from "../intl/dnd/zh-CN.js";
import $frddL$intldndzhTWjs from "../intl/dnd/zh-TW.js";

var $c6d9bdda8eb4e5d2$exports = {};


































$c6d9bdda8eb4e5d2$exports = {
    "ar-AE": $frddL$intldndarAEjs,
    "bg-BG": $frddL$intldndbgBGjs,
    "cs-CZ": $frddL$intldndcsCZjs,
    "da-DK": $frddL$intldnddaDKjs,
    "de-DE": $frddL$intldnddeDEjs,
    "el-GR": $frddL$intldndelGRjs,
    "en-US": $frddL$intldndenUSjs,
    "es-ES": $frddL$intldndesESjs,
    "et-EE": $frddL$intldndetEEjs,
    "fi-FI": $frddL$intldndfiFIjs,
    "fr-FR": $frddL$intldndfrFRjs,
    "he-IL": $frddL$intldndheILjs,
    "hr-HR": $frddL$intldndhrHRjs,
    "hu-HU": $frddL$intldndhuHUjs,
    "it-IT": $frddL$intldnditITjs,
    "ja-JP": $frddL$intldndjaJPjs,
    "ko-KR": $frddL$intldndkoKRjs,
    "lt-LT": $frddL$intldndltLTjs,
    "lv-LV": $frddL$intldndlvLVjs,
    "nb-NO": $frddL$intldndnbNOjs,
    "nl-NL": $frddL$intldndnlNLjs,
    "pl-PL": $frddL$intldndplPLjs,
    "pt-BR": $frddL$intldndptBRjs,
    "pt-PT": $frddL$intldndptPTjs,
    "ro-RO": $frddL$intldndroROjs,
    "ru-RU": $frddL$intldndruRUjs,
    "sk-SK": $frddL$intldndskSKjs,
    "sl-SI": $frddL$intldndslSIjs,
    "sr-SP": $frddL$intldndsrSPjs,
    "sv-SE": $frddL$intldndsvSEjs,
    "tr-TR": $frddL$intldndtrTRjs,
    "uk-UA": $frddL$intldndukUAjs,
    "zh-CN": $frddL$intldndzhCNjs,
    "zh-TW": $frddL$intldndzhTWjs
};


export {$c6d9bdda8eb4e5d2$exports as default};
//# sourceMappingURL=intlStrings.js.map
