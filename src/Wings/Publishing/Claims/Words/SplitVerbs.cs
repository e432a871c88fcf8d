using System.Collections.Immutable;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>
/// "nam in totaal licht af" is the verb "afnemen" around what it says: the particle is brought back to its verb, so that the
/// vocabulary needs one wording for it. Tokens keep the place where they stand.
/// </summary>
internal static class SplitVerbs
{
    static readonly string[] Verbs = ["nam", "namen", "neemt", "nemen", "liep", "liepen", "loopt", "lopen"];
    static readonly string[] Particles = ["af", "toe", "terug"];

    public static ImmutableArray<Token> Join(ImmutableArray<Token> tokens)
    {
        for (var verb = 0; verb < tokens.Length; verb++)
            if (Verbs.Contains(tokens[verb].Folded))
                for (var particle = verb + 2; particle < tokens.Length; particle++)
                    if (Particles.Contains(tokens[particle].Folded))
                        return tokens.RemoveAt(particle).Insert(verb + 1, tokens[particle]);
        return tokens;
    }
}
