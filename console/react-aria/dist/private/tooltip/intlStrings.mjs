import $1ZnTr$intlpreviewtriggerarAEmjs from "../intl/previewtrigger/ar-AE.mjs";
import $1ZnTr$intlpreviewtriggerbgBGmjs from "../intl/previewtrigger/bg-BG.mjs";
import $1ZnTr$intlpreviewtriggercsCZmjs from "../intl/previewtrigger/cs-CZ.mjs";
import $1ZnTr$intlpreviewtriggerdaDKmjs from "../intl/previewtrigger/da-DK.mjs";
import $1ZnTr$intlpreviewtriggerdeDEmjs from "../intl/previewtrigger/de-DE.mjs";
import $1ZnTr$intlpreviewtriggerelGRmjs from "../intl/previewtrigger/el-GR.mjs";
import $1ZnTr$intlpreviewtriggerenUSmjs from "../intl/previewtrigger/en-US.mjs";
import $1ZnTr$intlpreviewtriggeresESmjs from "../intl/previewtrigger/es-ES.mjs";
import $1ZnTr$intlpreviewtriggeretEEmjs from "../intl/previewtrigger/et-EE.mjs";
import $1ZnTr$intlpreviewtriggerfiFImjs from "../intl/previewtrigger/fi-FI.mjs";
import $1ZnTr$intlpreviewtriggerfrFRmjs from "../intl/previewtrigger/fr-FR.mjs";
import $1ZnTr$intlpreviewtriggerheILmjs from "../intl/previewtrigger/he-IL.mjs";
import $1ZnTr$intlpreviewtriggerhrHRmjs from "../intl/previewtrigger/hr-HR.mjs";
import $1ZnTr$intlpreviewtriggerhuHUmjs from "../intl/previewtrigger/hu-HU.mjs";
import $1ZnTr$intlpreviewtriggeritITmjs from "../intl/previewtrigger/it-IT.mjs";
import $1ZnTr$intlpreviewtriggerjaJPmjs from "../intl/previewtrigger/ja-JP.mjs";
import $1ZnTr$intlpreviewtriggerkoKRmjs from "../intl/previewtrigger/ko-KR.mjs";
import $1ZnTr$intlpreviewtriggerltLTmjs from "../intl/previewtrigger/lt-LT.mjs";
import $1ZnTr$intlpreviewtriggerlvLVmjs from "../intl/previewtrigger/lv-LV.mjs";
import $1ZnTr$intlpreviewtriggernbNOmjs from "../intl/previewtrigger/nb-NO.mjs";
import $1ZnTr$intlpreviewtriggernlNLmjs from "../intl/previewtrigger/nl-NL.mjs";
import $1ZnTr$intlpreviewtriggerplPLmjs from "../intl/previewtrigger/pl-PL.mjs";
import $1ZnTr$intlpreviewtriggerptBRmjs from "../intl/previewtrigger/pt-BR.mjs";
import $1ZnTr$intlpreviewtriggerptPTmjs from "../intl/previewtrigger/pt-PT.mjs";
import $1ZnTr$intlpreviewtriggerroROmjs from "../intl/previewtrigger/ro-RO.mjs";
import $1ZnTr$intlpreviewtriggerruRUmjs from "../intl/previewtrigger/ru-RU.mjs";
import $1ZnTr$intlpreviewtriggerskSKmjs from "../intl/previewtrigger/sk-SK.mjs";
import $1ZnTr$intlpreviewtriggerslSImjs from "../intl/previewtrigger/sl-SI.mjs";
import $1ZnTr$intlpreviewtriggersrSPmjs from "../intl/previewtrigger/sr-SP.mjs";
import $1ZnTr$intlpreviewtriggersvSEmjs from "../intl/previewtrigger/sv-SE.mjs";
import $1ZnTr$intlpreviewtriggertrTRmjs from "../intl/previewtrigger/tr-TR.mjs";
import $1ZnTr$intlpreviewtriggerukUAmjs from "../intl/previewtrigger/uk-UA.mjs";
import $1ZnTr$intlpreviewtriggerzhCNmjs from "../intl/previewtrigger/zh-CN.mjs";
import $1ZnTr$intlpreviewtriggerzhTWmjs from "../intl/previewtrigger/zh-TW.mjs";

var $0a313f9ff88ddb98$exports = {};


































$0a313f9ff88ddb98$exports = {
    "ar-AE": $1ZnTr$intlpreviewtriggerarAEmjs,
    "bg-BG": $1ZnTr$intlpreviewtriggerbgBGmjs,
    "cs-CZ": $1ZnTr$intlpreviewtriggercsCZmjs,
    "da-DK": $1ZnTr$intlpreviewtriggerdaDKmjs,
    "de-DE": $1ZnTr$intlpreviewtriggerdeDEmjs,
    "el-GR": $1ZnTr$intlpreviewtriggerelGRmjs,
    "en-US": $1ZnTr$intlpreviewtriggerenUSmjs,
    "es-ES": $1ZnTr$intlpreviewtriggeresESmjs,
    "et-EE": $1ZnTr$intlpreviewtriggeretEEmjs,
    "fi-FI": $1ZnTr$intlpreviewtriggerfiFImjs,
    "fr-FR": $1ZnTr$intlpreviewtriggerfrFRmjs,
    "he-IL": $1ZnTr$intlpreviewtriggerheILmjs,
    "hr-HR": $1ZnTr$intlpreviewtriggerhrHRmjs,
    "hu-HU": $1ZnTr$intlpreviewtriggerhuHUmjs,
    "it-IT": $1ZnTr$intlpreviewtriggeritITmjs,
    "ja-JP": $1ZnTr$intlpreviewtriggerjaJPmjs,
    "ko-KR": $1ZnTr$intlpreviewtriggerkoKRmjs,
    "lt-LT": $1ZnTr$intlpreviewtriggerltLTmjs,
    "lv-LV": $1ZnTr$intlpreviewtriggerlvLVmjs,
    "nb-NO": $1ZnTr$intlpreviewtriggernbNOmjs,
    "nl-NL": $1ZnTr$intlpreviewtriggernlNLmjs,
    "pl-PL": $1ZnTr$intlpreviewtriggerplPLmjs,
    "pt-BR": $1ZnTr$intlpreviewtriggerptBRmjs,
    "pt-PT": $1ZnTr$intlpreviewtriggerptPTmjs,
    "ro-RO": $1ZnTr$intlpreviewtriggerroROmjs,
    "ru-RU": $1ZnTr$intlpreviewtriggerruRUmjs,
    "sk-SK": $1ZnTr$intlpreviewtriggerskSKmjs,
    "sl-SI": $1ZnTr$intlpreviewtriggerslSImjs,
    "sr-SP": $1ZnTr$intlpreviewtriggersrSPmjs,
    "sv-SE": $1ZnTr$intlpreviewtriggersvSEmjs,
    "tr-TR": $1ZnTr$intlpreviewtriggertrTRmjs,
    "uk-UA": $1ZnTr$intlpreviewtriggerukUAmjs,
    "zh-CN": $1ZnTr$intlpreviewtriggerzhCNmjs,
    "zh-TW": $1ZnTr$intlpreviewtriggerzhTWmjs
};


export {$0a313f9ff88ddb98$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
