using System.Collections.Immutable;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Series;

/// <summary>Reads all files of a corpus. Pure: the order of files and rows does not change what comes of it.</summary>
public static class ReadForeignCorpus
{
    public static ForeignReading Of(
        ForeignMapping mapping,
        IEnumerable<ForeignFile> files,
        ImmutableArray<IdentityDecision> decisions
    )
    {
        var read = files
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Filled, Result: ReadForeignFile.Of(file, mapping)))
            .OrderBy(one => one.Result.Year ?? int.MaxValue)
            .ToList();
        var (identities, likenesses, unknown) = Recognise.Of(
            mapping,
            read.SelectMany(one => one.Result.Projects),
            decisions
        );
        return new(
            mapping,
            identities,
            likenesses,
            [
                .. read.SelectMany(one => one.Result.Faults),
                .. BetweenYears.Breaks(read.SelectMany(one => one.Result.Projects)),
                .. BetweenYears.Leaps(identities),
                .. unknown,
            ],
            [.. read.Select(one => new FileTally(one.Result.File, one.Result.Year, one.Filled, one.Result.Tally))]
        );
    }
}
