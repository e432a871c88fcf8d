using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries;

/// <summary>What is said of a delivery by those for whom it was handed in, through time.</summary>
static class Answers
{
    /// <summary>The last answer of an organisation that was known on a day (null: by now); null while it was silent.</summary>
    public static Confirmation? Of(ImmutableArray<Confirmation> all, string organisation, DateOnly? day) =>
        all.Where(one => one.Organisation == organisation && (day is not { } last || !(one.Date > last)))
            .OrderBy(one => one.Date ?? DateOnly.MinValue)
            .LastOrDefault();

    /// <summary>The last answer of each, silence for whoever gave none.</summary>
    public static ImmutableArray<Confirmation> Latest(
        ImmutableArray<Confirmation> all,
        IEnumerable<string> spokenFor
    ) =>
        [
            .. spokenFor.Select(code =>
                Of(all, code, null) ?? new Confirmation(code, ConfirmationAnswer.Silent, null, null)
            ),
        ];
}
