type Plain = string | number | boolean | null | undefined;
type KeysOf<Shape> = Shape extends unknown ? keyof Shape : never;
type At<Shape, Key> = Shape extends unknown
  ? Key extends keyof Shape
    ? Shape[Key]
    : never
  : never;
type ItemOf<Shape> = Shape extends readonly (infer Item)[] ? Item : never;

/** Names of fields, at any depth, that `Actual` has and `Shape` does not know. */
type Surplus<Shape, Actual> = Actual extends Plain
  ? never
  : Actual extends readonly (infer Item)[]
    ? Surplus<ItemOf<Shape>, Item>
    : {
        [Key in keyof Actual & string]: Key extends KeysOf<Shape>
          ? Surplus<At<Shape, Key>, Actual[Key]>
          : string extends KeysOf<Shape>
            ? never
            : Key;
      }[keyof Actual & string];

/**
 * Nothing but what the shape names, however deep: a presenter that would put
 * one field too many on the wire does not compile.
 */
export type Exactly<Shape, Actual> = [Surplus<Shape, Actual>] extends [never]
  ? unknown
  : { readonly 'fields that must not leave the house': Surplus<Shape, Actual> };
