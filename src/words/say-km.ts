/** A distance in words: one decimal under 10 km, whole from there, as positions are good to no more. */
export const sayKm = (km: number): string => `${km < 10 ? km.toFixed(1) : Math.round(km)} km`;
