using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>
/// Of whom promises were entered, and of whom none was: a register that is empty of a ministry does not say that the
/// ministry promised nothing, and every page that counts has to say so.
/// </summary>
/// <param name="nameOf">Name of a ministry by its code.</param>
sealed class EnteredPromises(PromiseRegister register, Organisations organisations, Func<string, Bilingual> nameOf)
{
    readonly ImmutableDictionary<string, (int All, int Late)> entered = PromiseShelf.Of(register).Counts;

    /// <summary>Codes of the ministries of the day of which nothing was entered, by name.</summary>
    public ImmutableArray<string> Lacking =>
        [
            .. organisations
                .All.Where(one => one.Kind == OrganisationKind.Ministry && one.ExistsOn(register.Day))
                .Select(one => one.Code)
                .Where(code => !entered.ContainsKey(code))
                .OrderBy(code => nameOf(code).Nl, StringComparer.Ordinal),
        ];

    /// <summary>Whether it is an organisation, and nothing of it was entered.</summary>
    public bool Lacks(string code) => organisations.ByCode(code) is not null && !entered.ContainsKey(code);

    /// <summary>How many were entered, of how many ministries.</summary>
    public Bilingual Count
    {
        get
        {
            var (count, of) = (CommitmentTexts.Count(register.All.Length), entered.Count);
            return register.All.IsEmpty
                ? new("Er is nog geen toezegging ingevoerd.", "No promise was entered yet.")
                : new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"In het register {(register.All.Length == 1 ? "staat" : "staan")} {count.Nl}, van {of} {(of == 1 ? "ministerie" : "ministeries")}."
                    ),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The register has {count.En}, of {of} {(of == 1 ? "ministry" : "ministries")}."
                    )
                );
        }
    }

    /// <summary>Of which ministries none was entered, and what that does not say; null where there is no such ministry.</summary>
    public Bilingual? None
    {
        get
        {
            var lacking = Lacking;
            return lacking.IsEmpty
                ? null
                : new(
                    $"Geen ingevoerd van: {string.Join("; ", lacking.Select(code => nameOf(code).Nl))}. {PublicTexts.SaysNothing.Nl}",
                    $"None entered of: {string.Join("; ", lacking.Select(code => nameOf(code).En))}. {PublicTexts.SaysNothing.En}"
                );
        }
    }

    /// <summary>All that a page of counts has to say of it.</summary>
    public Bilingual All => None is { } none ? new($"{Count.Nl} {none.Nl}", $"{Count.En} {none.En}") : Count;
}
