using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>Of what another handed in, the rows of one organisation: all that it may see of it.</summary>
/// <param name="Read">Null while there is nothing for it to see.</param>
sealed record OwnRows(Desk Desk, ReadDelivery? Read, Hearing Heard, string Organisation)
{
    public Delivery Delivery => Desk.Delivery;

    public Voice? Voice => Heard.By(Organisation);

    /// <summary>Whether it may say something now.</summary>
    public bool IsAsked => IsShown(Delivery) && Read is not null;

    public ImmutableArray<DeliveredChange> Changes { get; } =
        Read is null
            ? []
            :
            [
                .. Desk
                    .Edition.Changes(Read)
                    .Where(one => Desk.Edition.NamesOf(one.Now).Organisation.Code == Organisation),
            ];

    /// <summary>What was found in its rows, and in no other.</summary>
    public IEnumerable<Finding> Findings =>
        Read?.Report.Findings.Where(one => one.Coordinate is { } coordinate && WhoseIs(coordinate) == Organisation)
        ?? [];

    /// <summary>A coordinate without an organisation is of the whole.</summary>
    string WhoseIs(string coordinate) =>
        coordinate.Split('?', '&').FirstOrDefault(part => part.StartsWith("organisation=", StringComparison.Ordinal))
            is { } part
            ? Uri.UnescapeDataString(part["organisation=".Length..])
            : Desk.Edition.Facts.Root;

    /// <summary>A draft, and what was returned, is seen by who prepares it.</summary>
    public static bool IsShown(Delivery delivery) =>
        delivery.State is DeliveryState.Submitted or DeliveryState.Approved;

    /// <summary>As a row is called in a dispute: <c>Aardgasverbruik 2023 (C4)</c>.</summary>
    public string NameOf(Observation one, Language language) =>
        $"{Desk.Edition.NamesOf(one).Indicator.Name.In(language)} {Ui.Page.Days.Short(one.Period, language)} ({Read!.Write(one.Place)})";
}
