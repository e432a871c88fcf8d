using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Questions;

/// <summary>An edition put together line by line, as its files would say it.</summary>
internal sealed class TrialEdition
{
    readonly List<Organisation> organisations = [];
    readonly List<Indicator> indicators = [];
    readonly List<TargetFacts> targets = [];
    readonly List<CodeList> lists = [];
    readonly List<Collection> collections = [];
    readonly List<(
        string Organisation,
        int Number,
        DateOnly Accepted,
        DeliveryStatus Status,
        string[] Lines
    )> deliveries = [];

    public static readonly DateOnly Published = new(2024, 5, 15);

    /// <summary><c>FIN</c>, or <c>EZK&lt;Rijk until 2022-12-31 to EZ:0.85 KGG:0.15</c> by the parameters.</summary>
    public TrialEdition Organisation(
        string code,
        string? parent = "Rijk",
        string? from = null,
        string? until = null,
        string successors = "",
        OrganisationKind kind = OrganisationKind.Ministry
    )
    {
        organisations.Add(
            new(
                code,
                null,
                Bilingual.Same(code),
                kind,
                parent,
                from is null ? null : DateOnly.Parse(from, CultureInfo.InvariantCulture),
                until is null ? null : DateOnly.Parse(until, CultureInfo.InvariantCulture),
                [.. successors.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Successor)],
                []
            )
        );
        return this;
    }

    /// <summary>One more stretch of days of the organisation that was added last.</summary>
    public TrialEdition Then(string from, string? until = null, string successors = "", string? name = null)
    {
        var code = organisations[^1].Code;
        Organisation(code, organisations[^1].Parent, from, until, successors);
        var row = organisations[^1] with { Name = Bilingual.Same(name ?? code) };
        organisations.RemoveAt(organisations.Count - 1);
        organisations[^1] = Kernel.People.Organisation.Through(
            organisations[^1],
            [.. organisations[^1].Tenures, row.Tenures[0]]
        );
        return this;
    }

    static Successor Successor(string text) =>
        text.Split(':') is [var code, var share] ? new(code, TrialLines.Number(share)) : new(text, 1);

    public TrialEdition Indicator(
        string code,
        string? formula = null,
        string unit = "m3",
        Frequency frequency = Frequency.Year,
        string aggregate = "sum",
        string dimensions = "organisation",
        int minimumCell = 0,
        decimal coverage = 1,
        string? sameTotalAs = null
    )
    {
        indicators.Add(
            TrialIndicators.Of(code, formula, unit, frequency, aggregate, dimensions, minimumCell, coverage) with
            {
                SameTotalAs = sameTotalAs,
            }
        );
        return this;
    }

    public TrialEdition Target(TargetFacts target)
    {
        targets.Add(target);
        return this;
    }

    /// <summary>A code list of members, <c>child&lt;parent</c> for one with a parent.</summary>
    public TrialEdition List(string code, string members)
    {
        lists.Add(
            new(
                code,
                [
                    .. members
                        .Split(' ')
                        .Select(
                            (one, order) =>
                                new CodeListMember(
                                    one.Split('<')[0],
                                    Bilingual.Same(one),
                                    one.Contains('<', StringComparison.Ordinal) ? one.Split('<')[1] : null,
                                    null,
                                    null,
                                    order
                                )
                        ),
                ]
            )
        );
        return this;
    }

    public TrialEdition Collection(string indicatorCodes, string period, string asked = "ministry")
    {
        collections.Add(
            new(
                $"collection{collections.Count}",
                Bilingual.Same("collection"),
                [.. indicatorCodes.Split(' ')],
                [.. asked.Split(' ')],
                Period.Parse(period),
                new(2024, 1, 8),
                new(2024, 2, 16),
                null,
                ImmutableDictionary<string, string>.Empty,
                false,
                ImmutableDictionary<string, ImmutableArray<string>>.Empty
            )
        );
        return this;
    }

    /// <summary>Lines <c>gas 2023 FIN 900</c>; members as <c>province=DR</c>, statuses <c>M</c> and <c>E</c>, <c>C</c> for confidential.</summary>
    public TrialEdition Delivery(string organisation, params string[] lines) =>
        Delivery(organisation, 1, "2024-02-16", DeliveryStatus.Accepted, lines);

    public TrialEdition Delivery(
        string organisation,
        int number,
        string accepted,
        DeliveryStatus status,
        params string[] lines
    )
    {
        deliveries.Add((organisation, number, DateOnly.Parse(accepted, CultureInfo.InvariantCulture), status, lines));
        return this;
    }

    public EditionFigures Build()
    {
        var catalogue = new IndicatorCatalogue(indicators, targets, lists);
        var everyone = new Organisations(
            organisations.Prepend(
                new("Rijk", null, new("Rijk", "Government"), OrganisationKind.Government, null, null, null, [], [])
            ),
            "Rijk"
        );
        var breakdowns = new Breakdowns();
        var read = deliveries.Select((_, index) => Read(index, catalogue, everyone, breakdowns)).ToList();
        var facts = new EditionFacts(
            "trial",
            Bilingual.Same("Trial"),
            2023,
            [Language.Nl],
            "FIN",
            Published,
            "CC0-1.0",
            "Rijk",
            true
        );
        return new(facts, everyone, catalogue, collections, breakdowns, read);
    }

    ReadDelivery Read(int index, IndicatorCatalogue catalogue, Organisations everyone, Breakdowns breakdowns)
    {
        var (organisation, number, accepted, status, lines) = deliveries[index];
        var observations = lines
            .Select(
                (line, row) =>
                    TrialLines.ObservationOf(
                        line,
                        organisation,
                        new(row + 2, 3),
                        index,
                        catalogue,
                        everyone,
                        breakdowns
                    )
            )
            .ToImmutableArray();
        var report = new DeliveryReport(
            $"deliveries/all/{organisation}.{number}.csv",
            "all",
            organisation,
            number,
            status,
            observations.Length,
            accepted,
            accepted,
            [],
            index + 1
        );
        return new(
            index,
            report,
            observations,
            [],
            place => $"C{place.Row}",
            ImmutableDictionary<string, string>.Empty.Add("gas?period=2023", "A cold winter")
        );
    }
}
