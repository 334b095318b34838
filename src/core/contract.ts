import type { z } from 'zod';

/** The version of the API as a whole; its first number stands in every address. */
export const apiVersion = '1.0.0';

/**
 * An API operation is a value. Four readers use it: the server serves it, the OpenAPI document describes it, the pages
 * call it and draw forms from it, and the tests walk it. This file is safe in a browser.
 */
export type Method = 'get' | 'post' | 'put' | 'delete';

export type Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  /** English verb + Dutch noun; also the operationId. */
  id: string;
  method: Method;
  /** Under /v1, with {names} of params. */
  path: string;
  /** One Dutch sentence, as it stands in the API document. */
  summary: string;
  tag: string;
  /** The processing activity (verwerking, AVG 30) this belongs to; it goes into the logs. */
  verwerking: string;
  /** The param that names a group of people, such as a list, when it is about all of them and not about one casus. */
  groep?: string;
  params?: Params;
  query?: Query;
  body?: Body;
  answer: Answer;
  /** 200, unless something new came to be. */
  status?: 200 | 201;
  /** How large a request may be; one mebibyte unless said otherwise. */
  maxBytes?: number;
  /** Open to people who have not signed in. */
  open?: boolean;
  /** Also for an inwoner, to whom everything else is closed. */
  inwoner?: boolean;
  /** Only for who has this task for the own organisation, such as `fg`. */
  functie?: string;
};

export function operation<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>(
  value: Operation<P, Q, B, A>,
): Operation<P, Q, B, A> {
  return value;
}

/** What a handler receives: params, query and body in one object, already checked. */
export type Input<O extends Operation> =
  O extends Operation<infer P, infer Q, infer B, z.ZodType> ? z.output<P> & z.output<Q> & z.output<B> : never;

/** What a caller gives: the same before defaults are filled in. */
export type Given<O extends Operation> =
  O extends Operation<infer P, infer Q, infer B, z.ZodType> ? z.input<P> & z.input<Q> & z.input<B> : never;

/** What a form or a command line says: only the contract can tell whether it is what the operation asks, and it will. */
export function givenFor<O extends Operation>(_operation: O, values: object): Given<O> {
  return values as Given<O>;
}

export type Answer<O extends Operation> = z.output<O['answer']>;
