// Apart from the schemas: the look-ups sort by this, and no page that looks up should carry the validator.

/** Kinds of collector, those that matter most for a face first. The order is used for sorting. */
export const COLLECTOR_KINDS = [
  'biometric_database',
  'face_search',
  'biometric_vendor',
  'people_search_with_photo',
  'people_search',
  'identity_data_b2b',
  'image_search',
  'ai_training_dataset',
  'ai_training_platform',
] as const;
export type CollectorKind = (typeof COLLECTOR_KINDS)[number];
