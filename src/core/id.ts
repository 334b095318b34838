import { v7 } from 'uuid';

/** A UUIDv7 made by the application: sorts by time and needs no database to be unique. */
export const newId = (): string => v7();

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (value: string): boolean => uuid.test(value);
