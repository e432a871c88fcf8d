using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>
/// How long each kind of content is kept, as the archive's selection list says: columns <c>kind,years,rule</c>. Kinds are
/// accepted, superseded and refused deliveries; years count from the day of acceptance, else of receipt.
/// </summary>
public sealed class SelectionList
{
    static readonly ImmutableSortedDictionary<string, DeliveryState> Kinds = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("accepted", DeliveryState.Accepted),
            KeyValuePair.Create("superseded", DeliveryState.Superseded),
            KeyValuePair.Create("refused", DeliveryState.Refused),
        ]
    );

    readonly ImmutableDictionary<DeliveryState, (int Years, string Rule)> terms;

    SelectionList(ImmutableDictionary<DeliveryState, (int, string)> terms) => this.terms = terms;

    /// <summary>Rows that say nothing usable are problems at their line.</summary>
    public static SelectionList Read(string text, string file, FolderProblems problems)
    {
        var terms = ImmutableDictionary.CreateBuilder<DeliveryState, (int, string)>();
        foreach (var row in SettingsTable.Read(text, file, ["kind", "years", "rule"], [], problems))
            if (!Kinds.TryGetValue(row["kind"], out var state))
                problems.Unknown(file, row.Line, new("soort", "kind"), row["kind"], Kinds.Keys);
            else if (row.Whole("years") is { } years and >= 0 and <= 1000)
                terms[state] = (years, row.Required("rule"));
            else
                problems.Add(
                    file,
                    row.Line,
                    "'years' is een aantal jaren van 0 tot en met 1000",
                    "'years' is a number of years from 0 to 1000"
                );
        return new(terms.ToImmutable());
    }

    /// <summary>What should be gone by a day, the longest overdue first.</summary>
    public async Task<ImmutableArray<DueDelivery>> Due(
        RekenschapDb db,
        DateOnly today,
        CancellationToken stop = default
    )
    {
        var all = await db.Set<Delivery>()
            .AsNoTracking()
            .Join(
                db.Set<Edition>(),
                one => one.Edition,
                edition => edition.Id,
                (one, edition) =>
                    new
                    {
                        one,
                        edition.Code,
                        edition.Id,
                    }
            )
            .ToListAsync(stop);
        var due = ImmutableArray.CreateBuilder<DueDelivery>();
        foreach (var edition in all.GroupBy(one => one.Id))
        {
            var gone = (await Tombstones.Of(db, edition.Key, stop))
                .Select(one => one.File)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var found in edition.Where(found => !gone.Contains(found.one.File)))
                if (
                    terms.TryGetValue(found.one.State, out var term)
                    && (found.one.AcceptedOn ?? found.one.Received)?.AddYears(term.Years) is { } since
                    && since <= today
                )
                    due.Add(new(found.Code, found.one.File, since, term.Rule));
        }
        return
        [
            .. due.OrderBy(one => one.Since)
                .ThenBy(one => one.Edition, StringComparer.Ordinal)
                .ThenBy(one => one.File, StringComparer.Ordinal),
        ];
    }
}

/// <summary>A delivery whose term has passed.</summary>
/// <param name="Rule">As the selection list names it.</param>
public sealed record DueDelivery(string Edition, string File, DateOnly Since, string Rule);
