"""Refusals: the code and the message of every one, with the parameters that the message is built from."""

from enum import Enum

from graph.domain.error_codes import ErrorCode


class Problem(Enum):
    """Reason of a refusal: the error code, and the template of the message with names of parameters.

    Conversions of parameters: `!r` quotes, `!w` writes an enum's value and `!t` a type's name in words, `!c` capitalizes.
    """

    IMAGE_NOT_IN_GALLERY = (
        ErrorCode.NOT_FOUND,
        "The image is not in the gallery that is attached now. Choose an image of that gallery.",
    )
    OBJECT_UNKNOWN = ErrorCode.NOT_FOUND, "The {object!t} does not exist, or you may not see it. Check its id."
    IMAGE_REQUIRED = ErrorCode.NOT_FOUND, "Give exactly one image."
    ROLE_UNKNOWN = ErrorCode.NOT_FOUND, "The principal has no such role. Choose a role that it has."
    UPLOAD_UNKNOWN = (
        ErrorCode.NOT_FOUND,
        "The upload does not exist, or belongs to another gallery. Create an upload for this gallery.",
    )
    SOURCE_INCOMPLETE = (
        ErrorCode.NOT_FOUND,
        "The source version is not complete in any region. Wait until it is, or choose another one.",
    )
    RETENTION_ENDED = ErrorCode.NOT_FOUND, "The retention of the version has ended. Create a new version."
    VERSION_OF_OTHER_IMAGE = ErrorCode.NOT_FOUND, "The version belongs to another image. Choose a version of this one."
    NOT_PERMITTED = (
        ErrorCode.NOT_AUTHORIZED,
        "You may not {action}. Ask a person who manages the object, or an administrator.",
    )
    USERNAME = (
        ErrorCode.NAME_INVALID,
        "A user name has 1 to {maximum} letters, digits, '_' and '-', and does not start with a digit or '-'.",
    )
    PASSWORD = (
        ErrorCode.RANGE_INVALID,
        "A password must have {minimum} to {maximum} printable characters.",
    )
    FILE_NAME = ErrorCode.NAME_INVALID, "A file name has 1 to {maximum} visible characters and no path."
    GALLERY_NAME = (
        ErrorCode.NAME_INVALID,
        "A gallery's name has up to 80 letters, digits, '_' and '.', and starts and ends with a letter or digit.",
    )
    TITLE = (
        ErrorCode.NAME_INVALID,
        "{object} requires a name of 1 to {maximum} printable characters without surrounding spaces.",
    )
    PRINCIPAL_NAME = (
        ErrorCode.NAME_INVALID,
        "A principal's name has 1 to {maximum} printable characters without surrounding spaces.",
    )
    DISPLAY_NAME = ErrorCode.NAME_INVALID, "A display name has printable characters without surrounding spaces."
    IMAGE_NAME = (
        ErrorCode.NAME_INVALID,
        "An image's name has up to 80 letters, digits, '_', '.' and '-', and starts and ends with a letter or digit.",
    )
    IMAGE_NAME_VARIANT = (
        ErrorCode.NAME_INVALID,
        "An image's name has up to 80 letters, digits, '_', '.' and '-', and starts and ends with a letter "
        "or digit, such as {suggestion!r}.",
    )
    ACCOUNT_NAME_TAKEN = ErrorCode.NAME_TAKEN, "A lab account named {name!r} exists. Choose another name."
    IMAGE_NAME_TAKEN = (
        ErrorCode.NAME_TAKEN,
        "An image named {name!r} exists in the gallery; {suggestion!r} may be free.",
    )
    GALLERY_NAME_TAKEN = ErrorCode.NAME_TAKEN, "A gallery named {name!r} exists. Choose another name."
    LAB_NAME_TAKEN = ErrorCode.NAME_TAKEN, "A lab named {name!r} exists in this lab account. Choose another name."
    IDENTIFIER_PART = (
        ErrorCode.IDENTIFIER_INVALID,
        "The {part} has 1 to {maximum} letters, digits, '-', '.' and '_', and does not end with a dot.",
    )
    SKU_TAKEN = (
        ErrorCode.IDENTIFIER_TAKEN,
        "Another image in this gallery uses SKU {sku!r}, which is derived from the name. Choose another name.",
    )
    IDENTIFIER_IN_USE = (
        ErrorCode.IDENTIFIER_TAKEN,
        "Another image of the gallery has this publisher, offer and SKU. Choose another SKU.",
    )
    REGION_WITHOUT_PRICES = (
        ErrorCode.REGION_UNKNOWN,
        "Region {region} is no longer configured, so it has no prices. Choose another region.",
    )
    NO_SUCH_REGION = ErrorCode.REGION_UNKNOWN, "Region {region!r} does not exist. Choose one of `geographies`."
    REGION_NOT_IN_GEOGRAPHY = (
        ErrorCode.REGION_NOT_AVAILABLE,
        "Region {region} is not in the lab account's geography. Choose a region of that geography.",
    )
    REGION_CLOSED = (
        ErrorCode.REGION_NOT_AVAILABLE,
        "Region {region} is not accepting new resources. Choose another region.",
    )
    REGION_REPEATED = ErrorCode.REGION_DUPLICATE, "Region {region} is given twice. Give each region once."
    SOURCE_NOT_TARGET = (
        ErrorCode.SOURCE_REGION_MISSING,
        "The source region, {region}, must be among the target regions.",
    )
    OTHER_GALLERY_ATTACHED = (
        ErrorCode.GALLERY_ALREADY_ATTACHED,
        "Another gallery is attached to this lab account. Detach it first.",
    )
    GALLERY_IN_USE = ErrorCode.GALLERY_ATTACHED, "The gallery is attached to a lab account. Detach it first."
    NO_GALLERY = ErrorCode.NO_GALLERY_ATTACHED, "No gallery is attached to the lab account. Attach a gallery first."
    EXPORT_GALLERY_DETACHED = (
        ErrorCode.NO_GALLERY_ATTACHED,
        "The export's gallery is no longer attached to the lab's account. Attach it again first.",
    )
    GALLERY_DETACHING = (
        ErrorCode.NO_GALLERY_ATTACHED,
        "The gallery is being detached from the lab's account. Attach it again first.",
    )
    ACCOUNT_EXPORTING = (
        ErrorCode.EXPORT_IN_PROGRESS,
        "A lab of this account is exporting to the gallery. Wait, cancel the export, or set `afterExports`.",
    )
    OTHER_EXPORT_RUNNING = ErrorCode.EXPORT_IN_PROGRESS, "Another export of the lab is running. Wait, or cancel it."
    LAB_EXPORTING = ErrorCode.EXPORT_IN_PROGRESS, "The lab is being exported. Wait, or cancel that export."
    ACCOUNT_LAB_EXPORTING = (
        ErrorCode.EXPORT_IN_PROGRESS,
        "The lab {lab!r} is being exported. Wait, or cancel the export.",
    )
    VERSION_EXPORTING = ErrorCode.EXPORT_IN_PROGRESS, "The version's export is still running. Wait, or cancel it."
    LAB_STATE = (
        ErrorCode.TEMPLATE_BUSY,
        "The lab is {lab!w} and its template {template!w}. The lab must be a draft, and its template stopped.",
    )
    LAB_STATE_LIVE = (
        ErrorCode.TEMPLATE_BUSY,
        "The lab is {lab!w} and its template {template!w}. The lab must be a draft, and its template stopped or running.",
    )
    ACCOUNT_LAB_RUNNING = ErrorCode.TEMPLATE_BUSY, "The template of the lab {lab!r} is {template!w}: stop it first."
    TEMPLATE_RUNNING = ErrorCode.TEMPLATE_BUSY, "The lab's template is {template!w}: stop it first."
    TEMPLATE_STATE = (
        ErrorCode.TEMPLATE_BUSY,
        "The lab is {lab!w} and its template {template!w}: it can be {change} if it is {required} and the "
        "lab is DRAFT.",
    )
    IMAGE_OFF = (
        ErrorCode.IMAGE_DISABLED,
        "The image is disabled on this lab account. An owner of the account can enable it.",
    )
    IMAGE_UNFIT = ErrorCode.IMAGE_NOT_ELIGIBLE, "No lab can be created from the image: {reasons}. Choose another image."
    SOURCE_ARCHITECTURE = (
        ErrorCode.IMAGE_NOT_ELIGIBLE,
        "The source is {source}, but the image is {image}. Choose another image, or create a new one.",
    )
    LAB_OF_MARKETPLACE = (
        ErrorCode.IMAGE_NOT_ELIGIBLE,
        "The lab was created from a marketplace image. Create a new image instead.",
    )
    LAB_OF_DELETED_IMAGE = (
        ErrorCode.IMAGE_NOT_ELIGIBLE,
        "The lab was created from an image that was deleted. Create a new image instead.",
    )
    NO_USABLE_VERSION = (
        ErrorCode.NO_LATEST_VERSION,
        "No version of the image can be its latest version ({reason}). Choose another image.",
    )
    IMAGE_ELSEWHERE = ErrorCode.IMAGE_NOT_IN_REGION, "The image is not usable in {region}. It is usable in: {regions}."
    PRODUCTION_ELSEWHERE = (
        ErrorCode.IMAGE_NOT_IN_REGION,
        "The image's production version {number} is not usable in {region}. It is usable in: {regions}.",
    )
    IMAGE_GENERALIZED = (
        ErrorCode.OS_STATE_MISMATCH,
        "The image is generalized, but exports are specialized. Create a new image instead.",
    )
    SOURCE_OS_STATE = (
        ErrorCode.OS_STATE_MISMATCH,
        "The source is {source!w}, but the image is {image!w}. Choose another image, or create a new one.",
    )
    LAB_OS_TYPE = (
        ErrorCode.OS_TYPE_MISMATCH,
        "The image is for {image!c}, but the lab is {lab!c}. Create a new image instead.",
    )
    SOURCE_OS_TYPE = (
        ErrorCode.OS_TYPE_MISMATCH,
        "The source is for {source!c}, but the image is for {image!c}. Choose another image, or create a new one.",
    )
    LAB_GENERATION = (
        ErrorCode.HYPERV_MISMATCH,
        "The image is generation {image}, but the lab is {lab}. Create a new image instead.",
    )
    SOURCE_GENERATION = (
        ErrorCode.HYPERV_MISMATCH,
        "The source is generation {source}, but the image is {image}. Choose another image, or create a new one.",
    )
    VERSION_NUMBER = (
        ErrorCode.VERSION_INVALID,
        "A version number is Major.Minor.Patch: three numbers up to {maximum}, without leading zeros.",
    )
    NUMBER_AND_BUMP = ErrorCode.VERSION_INVALID, "Give a version name or a bump, not both."
    VERSION_TOO_LOW = ErrorCode.VERSION_INVALID, "The number must be higher than the highest version, {highest}."
    VERSION_MAXIMUM = (
        ErrorCode.VERSION_INVALID,
        "The {part!w} number of {highest} is already at its maximum. Give the version number.",
    )
    VERSION_NUMBER_TAKEN = ErrorCode.VERSION_EXISTS, "Version {number} exists. Choose another number."
    VERSION_NUMBER_DELETED = (
        ErrorCode.VERSION_EXISTS,
        "Version {number} exists, soft-deleted: restore it, or delete it permanently.",
    )
    HIGHEST_VERSION_CHANGED = (
        ErrorCode.VERSION_CONFLICT,
        "The highest version is {highest}, not {expected}. Compare the versions, then try again.",
    )
    IMAGE_HAS_VERSIONS = (
        ErrorCode.HAS_CHILDREN,
        "The image has {count} versions, including soft-deleted ones. Delete them first; delete soft-deleted "
        "ones again.",
    )
    GALLERY_HAS_IMAGES = ErrorCode.HAS_CHILDREN, "The gallery has image definitions. Delete them first."
    ACCOUNT_HAS_GALLERIES = (
        ErrorCode.HAS_CHILDREN,
        "The account is the home of galleries ({count}). Delete them or give them another home first.",
    )
    VERSION_PROTECTED = (
        ErrorCode.DELETE_BLOCKED_UNTIL_EOL,
        "The version is protected until {date}. Clear the protection or the date first.",
    )
    REGIONS_PROTECTED = (
        ErrorCode.REGION_REMOVAL_BLOCKED,
        "The version's regions are protected from removal: {regions}. Clear the protection first.",
    )
    REPLICA_REMOVAL = (
        ErrorCode.REGION_REMOVAL_BLOCKED,
        "The replica in {regions} is being removed. Try again in a moment.",
    )
    FEATURES_FIXED = (
        ErrorCode.IMMUTABLE_FIELD,
        "Machines depend on features. Set allowFeatureChanges to confirm the change.",
    )
    CUSTOM_REGIONS = (
        ErrorCode.RANGE_INVALID,
        "A list of regions is required for the policy CUSTOM and not allowed for other policies.",
    )
    SELECTION_SIZE = ErrorCode.RANGE_INVALID, "Select 1 to {maximum} images."
    ROLE_SCOPE = (
        ErrorCode.RANGE_INVALID,
        "The scope of the role {role!w} is: {scope!w}. Give exactly its id, and none for the server.",
    )
    INVITATION_LIFETIME = ErrorCode.RANGE_INVALID, "An invitation expires in the future, and within {days} days."
    RANGE_BOUNDS = ErrorCode.RANGE_INVALID, "The bounds of a range are 1 to {maximum}, the lower one first."
    FEATURE_COUNT = ErrorCode.RANGE_INVALID, "An image has up to {maximum} features."
    FEATURE_REPEATED = ErrorCode.RANGE_INVALID, "A feature may have only one value for each starting version."
    FEATURE_VALUE = ErrorCode.RANGE_INVALID, "{feature} is one of: {allowed}."
    RETENTION = ErrorCode.RANGE_INVALID, "Retention is 0 to {maximum} days."
    SUCCESSOR_IS_REMOVED = ErrorCode.RANGE_INVALID, "Name another principal than the removed one."
    TOKEN_ROLES = ErrorCode.RANGE_INVALID, "Give 1 to {maximum} roles, or omit the list."
    MACHINE_COUNT = ErrorCode.RANGE_INVALID, "The number of machines must be 1 to {maximum}."
    REPLICA_COUNT = ErrorCode.RANGE_INVALID, "A region has 1 to {maximum} replicas."
    FILE_SIZE = ErrorCode.RANGE_INVALID, "The file size must be at least one byte."
    TEXT = (
        ErrorCode.RANGE_INVALID,
        "A text has up to {maximum} characters, and of the control characters only tabs and line breaks.",
    )
    WEB_ADDRESS = ErrorCode.RANGE_INVALID, "A URL starts with http:// or https:// and contains no spaces."
    IDEMPOTENCY_KEY = ErrorCode.RANGE_INVALID, "An idempotency key has 1 to {maximum} printable characters."
    TAG_COUNT = ErrorCode.RANGE_INVALID, "An object has up to {maximum} tags."
    TAG_REPEATED = ErrorCode.RANGE_INVALID, "Another tag has the name {name!r}. Choose another name."
    TAG_NAME = ErrorCode.RANGE_INVALID, "A tag's name has 1 to {maximum} printable characters."
    TAG_VALUE = ErrorCode.RANGE_INVALID, "A tag's value has up to {maximum} printable characters."
    TOKEN_EXPIRY = ErrorCode.RANGE_INVALID, "A token expires in the future, and no later than {days} days from now."
    TOKEN_OUTLIVES = (
        ErrorCode.RANGE_INVALID,
        "A token expires in the future, and no later than the expiry of the token that you use.",
    )
    TOO_MANY_FAULTS = (
        ErrorCode.RANGE_INVALID,
        "The input has more than {limit} errors; only the first are listed. Correct these, then try again.",
    )
    END_OF_LIFE_PAST = ErrorCode.EOL_NOT_FUTURE, "The end-of-life date must be in the future."
    INVITATION_LIMIT = (
        ErrorCode.QUOTA_EXCEEDED,
        "The gallery has {limit} open invitations, which is the limit. Revoke one first.",
    )
    DATA_DIRECTORY_FULL = (
        ErrorCode.QUOTA_EXCEEDED,
        "The server's data directory has not enough free space now. Delete labs or uploads, or ask the "
        "operator to free space.",
    )
    ACCOUNT_SHARE = (
        ErrorCode.QUOTA_EXCEEDED,
        "The gallery's home account has its share of {kind} in region {region}, {limit}. Delete some, or ask "
        "the operator to raise quotas.account_share_percent.",
    )
    REPLICA_LIMIT = (
        ErrorCode.QUOTA_EXCEEDED,
        "The version would have {count} replicas; the limit is {limit}. Name fewer regions or replicas, or "
        "ask the operator to raise quotas.replicas_per_version.",
    )
    REGION_LIMIT = (
        ErrorCode.QUOTA_EXCEEDED,
        "Region {region} has as many {kind} as it may have, {limit}. Delete some, or ask the operator to "
        "raise quotas.{setting}.",
    )
    UPLOAD_LIMIT = (
        ErrorCode.QUOTA_EXCEEDED,
        "You have {limit} uploads, which is the limit. Create a version from one, or delete one.",
    )
    UPLOAD_SHARE = (
        ErrorCode.QUOTA_EXCEEDED,
        "The lab account's uploads may have {limit} MiB now, its share of the space for uploads. Create "
        "versions from some, delete some, or ask the operator to raise quotas.account_share_percent.",
    )
    ACCOUNT_LAB_LIMIT = (
        ErrorCode.QUOTA_EXCEEDED,
        "The lab account has {count} of at most {limit} labs: delete some, or ask the operator to raise "
        "quotas.labs_per_account.",
    )
    CREATOR_LAB_LIMIT = (
        ErrorCode.QUOTA_EXCEEDED,
        "You created {count} of at most {limit} labs: delete some, or ask the operator to raise "
        "quotas.labs_per_principal.",
    )
    TOKEN_LIMIT = ErrorCode.QUOTA_EXCEEDED, "{principal!r} has {limit} tokens, which is the limit. Revoke one first."
    FILE_FORMAT = (
        ErrorCode.DISK_INVALID,
        "Supported disk formats: {formats}. Convert other formats first: qemu-img convert -O qcow2.",
    )
    DISK_LIMIT = (
        ErrorCode.DISK_TOO_LARGE,
        "The limit for disks is {limit} GiB. Choose a smaller disk, or ask the operator to raise max_os_disk_gb.",
    )
    UPLOAD_INCOMPLETE = (
        ErrorCode.UPLOAD_NOT_FINALIZED,
        "The upload is incomplete: {missing} bytes are missing. Send the rest first.",
    )
    UPLOAD_USED = ErrorCode.UPLOAD_IN_USE, "A version is being created from the upload. Wait until it has ended."
    EXPORT_ENDED = (
        ErrorCode.NOT_CANCELABLE,
        "The export has ended: {status!w}. Delete its version if you do not need it.",
    )
    NOTHING_TO_RETRY = (
        ErrorCode.NOT_RETRYABLE,
        "Nothing can be retried: the export is {status!w}. Start a new export if you need one.",
    )
    EXPORT_VERSION_DELETED = ErrorCode.NOT_RETRYABLE, "The export's version is deleted. Restore it first."
    NO_FAILED_REPLICA = (
        ErrorCode.NOT_RETRYABLE,
        "No failed or canceled replica in {regions}. Choose regions whose replica has failed or was canceled.",
    )
    SOURCE_COPY_FAILED = (
        ErrorCode.NOT_RETRYABLE,
        "The copy to the source region failed, so that all regions are retried. Omit the regions.",
    )
    REPLICATION_NOT_RETRYABLE = (
        ErrorCode.NOT_RETRYABLE,
        "The version is {state!w}, so its regions cannot be changed. Wait until it is complete, or choose another one.",
    )
    USERNAME_REQUIRED = ErrorCode.CREDENTIALS_REQUIRED, "A generalized image requires a user name for the template."
    USERNAME_KEPT = (
        ErrorCode.CREDENTIALS_REQUIRED,
        "The image is specialized and keeps its user {username!r}. Omit the user name.",
    )
    PASSWORD_KEPT = (
        ErrorCode.CREDENTIALS_REQUIRED,
        "The image is specialized and keeps its passwords. Omit the password.",
    )
    PASSWORD_NOT_PASSED = (
        ErrorCode.CREDENTIALS_REQUIRED,
        "The server passes a password only to a Linux template that it runs as a virtual machine. Omit the password.",
    )
    VERSION_SOFT_DELETED = ErrorCode.VERSION_DELETED, "The version is deleted. Restore it first."
    VERSION_INCOMPLETE = (
        ErrorCode.VERSION_NOT_READY,
        "The version is {state!w}: it is not complete. Wait until it is, or choose another one.",
    )
    VERSION_UNFINISHED = (
        ErrorCode.VERSION_NOT_READY,
        "The version is {state!w}, so its regions cannot be changed. Wait until it is complete, or choose another one.",
    )
    VERSION_PINNED = (
        ErrorCode.PRODUCTION_VERSION,
        "The version is pinned as the image's production version. Pin another one, or follow the latest version.",
    )
    NO_OTHER_ADMIN = (
        ErrorCode.LAST_ADMIN,
        "No other administrator has a valid token. Grant ADMIN to another principal, and create a token for "
        "it (`lab-gallery token create`).",
    )
    REMOVES_ITSELF = ErrorCode.LAST_ADMIN, "You cannot remove yourself. Ask another administrator."
    HOME_ACCOUNT_REQUIRED = (
        ErrorCode.LAB_ACCOUNT_REQUIRED,
        "You manage several lab accounts. Give the `labAccountId` of the gallery's home account.",
    )
    INVITATION_ENDED = (
        ErrorCode.INVITATION_INVALID,
        "The invitation is unknown, was used or has expired. Ask for a new one.",
    )
    DEVICE_CODE_UNKNOWN = (
        ErrorCode.DEVICE_CODE_INVALID,
        "There is no sign-in with this code, or it has expired. Compare the code, or start the sign-in again.",
    )
    DEVICE_CODE_TRIES = (
        ErrorCode.DEVICE_CODE_INVALID,
        "You entered {limit} wrong codes. Wait {minutes} minutes, then start the sign-in again.",
    )
    KEY_REUSED = (
        ErrorCode.IDEMPOTENCY_KEY_REUSED,
        "The idempotency key was used before with other input. Use a new key, or repeat the first input.",
    )

    def __init__(self, code: ErrorCode, template: str) -> None:
        self.code = code
        self.template = template
