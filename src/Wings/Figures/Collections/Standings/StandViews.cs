using System.Collections.Immutable;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Collections.Standings;

/// <summary>Builds the overview of everybody, of those who were chosen in the order that was asked.</summary>
/// <param name="holders">Who has a role where; empty where that is not known.</param>
sealed class StandViews(FollowLook look, string only, string order, ImmutableArray<RoleHolder> holders)
{
    public const string Urgent = "urgent";

    Language Language => look.Frame.Language;

    Stand? Only => Enum.GetValues<Stand>().Where(one => Key(one) == only).Select(one => (Stand?)one).FirstOrDefault();

    public StandView Build()
    {
        var (confirmed, disputed, silent) = CollectionStands.Confirmations(look.Edition, look.Collection, look.Calls);
        return new(
            Language,
            StandTexts.Asked(look.Stands.Length).In(Language),
            [.. Counts()],
            [
                new(StandTexts.ByList.In(Language), order == Urgent ? Address(only, "") : null),
                new(StandTexts.ByUrgency.In(Language), order == Urgent ? null : Address(only, Urgent)),
            ],
            Rounds(),
            confirmed + disputed + silent == 0 ? null : StandTexts.Spoken(confirmed, disputed, silent).In(Language),
            Table(),
            look.Frame.To($"{look.Place}/standings.csv"),
            look.Frame.To($"{look.Place}/standings.ods")
        );
    }

    IEnumerable<StandChoice> Counts()
    {
        foreach (var stand in Enum.GetValues<Stand>().OrderByDescending(one => one == Stand.In))
            if (look.Stands.Count(one => one.Is(stand)) is var count and > 0)
                yield return new(
                    StandTexts.Count(stand, count).In(Language),
                    Only == stand ? null : Address(Key(stand), order)
                );
        if (Only is not null)
            yield return new(StandTexts.All.In(Language), Address("", order));
    }

    static string Key(Stand stand) => stand.ToString().ToLowerInvariant();

    string Address(string chosen, string sorted) =>
        (chosen, sorted) switch
        {
            ("", "") => look.Frame.To(look.Place),
            (_, "") => $"{look.Frame.To(look.Place)}?only={Uri.EscapeDataString(chosen)}",
            ("", _) => $"{look.Frame.To(look.Place)}?order={Urgent}",
            _ => $"{look.Frame.To(look.Place)}?only={Uri.EscapeDataString(chosen)}&order={Urgent}",
        };

    ImmutableArray<string> Rounds()
    {
        var dates = look.Calls.Dates(look.Collection);
        if (!dates.HasSeveral)
            return [];
        return [.. dates.Rounds.Select(Round)];
    }

    string Round(Round round)
    {
        var inTime = look.Stands.Count(one => one.Asked.First is { } day && day <= round.Due);
        return RoundTexts
            .Tally(
                round.Name,
                new(Days.Long(round.Due, Language.Nl), Days.Long(round.Due, Language.En)),
                round.Due < look.Today ? inTime : null,
                look.Stands.Length
            )
            .In(Language);
    }

    TableView Table()
    {
        var shown = look.Stands.Where(one => Only is not { } stand || one.Is(stand));
        if (order == Urgent)
            shown = shown.OrderBy(one => one.All.IsEmpty ? int.MaxValue : (int)one.All[0]).ThenBy(one => one.Due);
        return new(
            "everybody",
            FollowTexts.Everybody.In(Language),
            [
                new(FollowTexts.Organisation.In(Language)),
                new(FollowTexts.State.In(Language)),
                new(DeliveryTexts.Received.In(Language)),
                new(FollowTexts.Findings.In(Language)),
                new(StandTexts.Call.In(Language)),
                new(FollowTexts.Open.In(Language)),
            ],
            [.. shown.Select(Row)],
            StandTexts.NoneLeft.In(Language)
        );
    }

    Row Row(OrganisationStand one)
    {
        var (busy, last) = (one.Asked.UnderWay, one.Asked.Last);
        var received = busy is null ? last?.Received : busy.Received;
        var findings = busy?.Findings ?? last?.Findings ?? [];
        return new([
            new(look.NameOf(one.Organisation)),
            FollowStates.Of(one, Language),
            Cell.Of(received is { } day ? Days.Unbroken(day, Language) : null),
            Cell.Of(last is { Status: DeliveryStatus.Absent } && busy is null ? null : Count(findings)),
            Cell.Of(Holders(one.Organisation)),
            busy is not null && look.Sees(busy)
                ? new(FollowTexts.Open.In(Language), Link: look.Frame.To(DeliveryPaths.Of(busy.Id)))
                : Cell.Of(null),
        ]);
    }

    string? Holders(string organisation)
    {
        if (holders.IsDefaultOrEmpty)
            return null;
        var (suppliers, controllers) = (
            holders.Count(one => one.Organisation == organisation && one.Role == Role.Supplier),
            holders.Count(one => one.Organisation == organisation && one.Role == Role.Controller)
        );
        return (suppliers + controllers == 0 ? StandTexts.Nobody : StandTexts.Holders(suppliers, controllers)).In(
            Language
        );
    }

    string? Count(ImmutableArray<Finding> findings) =>
        findings.IsEmpty
            ? null
            : string.Join(
                ", ",
                findings
                    .GroupBy(finding => finding.Grade)
                    .OrderByDescending(group => group.Key)
                    .Select(group => DeliveryTexts.Count(group.Key, group.Count()).In(Language))
            );
}
