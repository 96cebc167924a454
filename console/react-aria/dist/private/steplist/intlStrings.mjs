import $6Yni3$intlsteplistarAEmjs from "../intl/steplist/ar-AE.mjs";
import $6Yni3$intlsteplistbgBGmjs from "../intl/steplist/bg-BG.mjs";
import $6Yni3$intlsteplistcsCZmjs from "../intl/steplist/cs-CZ.mjs";
import $6Yni3$intlsteplistdaDKmjs from "../intl/steplist/da-DK.mjs";
import $6Yni3$intlsteplistdeDEmjs from "../intl/steplist/de-DE.mjs";
import $6Yni3$intlsteplistelGRmjs from "../intl/steplist/el-GR.mjs";
import $6Yni3$intlsteplistenUSmjs from "../intl/steplist/en-US.mjs";
import $6Yni3$intlsteplistesESmjs from "../intl/steplist/es-ES.mjs";
import $6Yni3$intlsteplistetEEmjs from "../intl/steplist/et-EE.mjs";
import $6Yni3$intlsteplistfiFImjs from "../intl/steplist/fi-FI.mjs";
import $6Yni3$intlsteplistfrFRmjs from "../intl/steplist/fr-FR.mjs";
import $6Yni3$intlsteplistheILmjs from "../intl/steplist/he-IL.mjs";
import $6Yni3$intlsteplisthrHRmjs from "../intl/steplist/hr-HR.mjs";
import $6Yni3$intlsteplisthuHUmjs from "../intl/steplist/hu-HU.mjs";
import $6Yni3$intlsteplistitITmjs from "../intl/steplist/it-IT.mjs";
import $6Yni3$intlsteplistjaJPmjs from "../intl/steplist/ja-JP.mjs";
import $6Yni3$intlsteplistkoKRmjs from "../intl/steplist/ko-KR.mjs";
import $6Yni3$intlsteplistltLTmjs from "../intl/steplist/lt-LT.mjs";
import $6Yni3$intlsteplistlvLVmjs from "../intl/steplist/lv-LV.mjs";
import $6Yni3$intlsteplistnbNOmjs from "../intl/steplist/nb-NO.mjs";
import $6Yni3$intlsteplistnlNLmjs from "../intl/steplist/nl-NL.mjs";
import $6Yni3$intlsteplistplPLmjs from "../intl/steplist/pl-PL.mjs";
import $6Yni3$intlsteplistptBRmjs from "../intl/steplist/pt-BR.mjs";
import $6Yni3$intlsteplistptPTmjs from "../intl/steplist/pt-PT.mjs";
import $6Yni3$intlsteplistroROmjs from "../intl/steplist/ro-RO.mjs";
import $6Yni3$intlsteplistruRUmjs from "../intl/steplist/ru-RU.mjs";
import $6Yni3$intlsteplistskSKmjs from "../intl/steplist/sk-SK.mjs";
import $6Yni3$intlsteplistslSImjs from "../intl/steplist/sl-SI.mjs";
import $6Yni3$intlsteplistsrSPmjs from "../intl/steplist/sr-SP.mjs";
import $6Yni3$intlsteplistsvSEmjs from "../intl/steplist/sv-SE.mjs";
import $6Yni3$intlsteplisttrTRmjs from "../intl/steplist/tr-TR.mjs";
import $6Yni3$intlsteplistukUAmjs from "../intl/steplist/uk-UA.mjs";
import $6Yni3$intlsteplistzhCNmjs from "../intl/steplist/zh-CN.mjs";
import $6Yni3$intlsteplistzhTWmjs from "../intl/steplist/zh-TW.mjs";

var $fb7debfc83d7dc5e$exports = {};


































$fb7debfc83d7dc5e$exports = {
    "ar-AE": $6Yni3$intlsteplistarAEmjs,
    "bg-BG": $6Yni3$intlsteplistbgBGmjs,
    "cs-CZ": $6Yni3$intlsteplistcsCZmjs,
    "da-DK": $6Yni3$intlsteplistdaDKmjs,
    "de-DE": $6Yni3$intlsteplistdeDEmjs,
    "el-GR": $6Yni3$intlsteplistelGRmjs,
    "en-US": $6Yni3$intlsteplistenUSmjs,
    "es-ES": $6Yni3$intlsteplistesESmjs,
    "et-EE": $6Yni3$intlsteplistetEEmjs,
    "fi-FI": $6Yni3$intlsteplistfiFImjs,
    "fr-FR": $6Yni3$intlsteplistfrFRmjs,
    "he-IL": $6Yni3$intlsteplistheILmjs,
    "hr-HR": $6Yni3$intlsteplisthrHRmjs,
    "hu-HU": $6Yni3$intlsteplisthuHUmjs,
    "it-IT": $6Yni3$intlsteplistitITmjs,
    "ja-JP": $6Yni3$intlsteplistjaJPmjs,
    "ko-KR": $6Yni3$intlsteplistkoKRmjs,
    "lt-LT": $6Yni3$intlsteplistltLTmjs,
    "lv-LV": $6Yni3$intlsteplistlvLVmjs,
    "nb-NO": $6Yni3$intlsteplistnbNOmjs,
    "nl-NL": $6Yni3$intlsteplistnlNLmjs,
    "pl-PL": $6Yni3$intlsteplistplPLmjs,
    "pt-BR": $6Yni3$intlsteplistptBRmjs,
    "pt-PT": $6Yni3$intlsteplistptPTmjs,
    "ro-RO": $6Yni3$intlsteplistroROmjs,
    "ru-RU": $6Yni3$intlsteplistruRUmjs,
    "sk-SK": $6Yni3$intlsteplistskSKmjs,
    "sl-SI": $6Yni3$intlsteplistslSImjs,
    "sr-SP": $6Yni3$intlsteplistsrSPmjs,
    "sv-SE": $6Yni3$intlsteplistsvSEmjs,
    "tr-TR": $6Yni3$intlsteplisttrTRmjs,
    "uk-UA": $6Yni3$intlsteplistukUAmjs,
    "zh-CN": $6Yni3$intlsteplistzhCNmjs,
    "zh-TW": $6Yni3$intlsteplistzhTWmjs
};


export {$fb7debfc83d7dc5e$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
