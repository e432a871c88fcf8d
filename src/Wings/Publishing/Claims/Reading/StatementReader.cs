using System.Collections.Immutable;
using Rekenschap.Publishing.Claims.Judging;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>
/// Reads one kind of statement at a token: the statement with the index after it, or null where none of its kind stands
/// there. The longest reading wins, and among equals the first in the list.
/// </summary>
internal delegate (Statement Statement, int Next)? StatementReader(Sentence sentence, int index);

/// <summary>The kinds of statement that are read. A further kind is one more line here, or one passed to the judge beside these.</summary>
internal static class StatementReaders
{
    public static readonly ImmutableArray<StatementReader> All =
    [
        NumberReader.Read,
        MultipleReader.Read,
        TrendReader.Read,
        TargetReader.Read,
        ComparisonReader.Read,
        SignificanceReader.Read,
        RankReader.Read,
        ShareReader.Read,
        MagnitudeReader.Read,
    ];
}
