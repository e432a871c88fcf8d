using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Of whom something is asked: one organisation in one collection.</summary>
sealed record Asked(WorkedEdition Edition, Collection Collection, string Organisation)
{
    /// <summary>Null where there is no such thing, or not for who asks.</summary>
    public static async Task<Asked?> Find(WorkedEditions editions, WorkCall call)
    {
        if (await AskedCollection.Find(editions, call) is not var (edition, collection))
            return null;
        var organisation = call.Part("organisation");
        return edition.Knows(collection, organisation, out _) && Sees(call.Who, edition, organisation)
            ? new(edition, collection, organisation)
            : null;
    }

    /// <summary>An organisation sees what concerns itself; who publishes and who audits see all.</summary>
    public static bool Sees(SignedIn who, WorkedEdition edition, string organisation) =>
        FollowViews.SeesAll(who, edition.Facts)
        || (who.Organisation == organisation && (who.Is(Role.Supplier) || who.Is(Role.Controller)));

    /// <summary>For which of the two somebody speaks, and in which role; null for who only reads.</summary>
    public static (Side Side, Role Role)? SideOf(SignedIn who, WorkedEdition edition, string organisation) =>
        who.Is(Role.Coordinator) && who.Organisation == edition.Facts.Publisher ? (Side.Office, Role.Coordinator)
        : who.Organisation != organisation ? null
        : who.Is(Role.Controller) ? (Side.Organisation, Role.Controller)
        : who.Is(Role.Supplier) ? (Side.Organisation, Role.Supplier)
        : null;

    public Bilingual NameOfOrganisation =>
        Edition.Organisations.ByCode(Organisation)?.Name ?? Bilingual.Same(Organisation);

    /// <summary>The indicators of the collection that the catalogue knows.</summary>
    public IEnumerable<IndicatorFacts> Indicators =>
        Collection.Indicators.Select(Edition.Figures.Indicator).OfType<IndicatorFacts>();

    public IndicatorFacts? Indicator(string code) => Indicators.FirstOrDefault(one => one.Code == code);
}
