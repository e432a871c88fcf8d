using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>What a claim's words state, or why they state nothing that is known.</summary>
/// <param name="Suggestion">The nearest words that can be read.</param>
internal sealed record WordsRead(ImmutableArray<Statement> Statements, Bilingual? Problem, string? Suggestion)
{
    public static WordsRead Of(ImmutableArray<Statement> statements) => new(statements, null, null);

    public static WordsRead Not(string nl, string en, string? suggestion = null) => new([], new(nl, en), suggestion);
}
