/**
 * Determines whether or not the component tree has been hydrated.
 */
declare function useIsHydratedModern(): boolean;
declare const useIsHydrated: typeof useIsHydratedModern;

export { useIsHydrated };
