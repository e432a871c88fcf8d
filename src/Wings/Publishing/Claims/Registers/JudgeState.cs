using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>The state of a register (kind 16): "is vastgesteld", "voor het derde jaar op rij", "alle departementen", "in twee tranches".</summary>
internal static class JudgeState
{
    public static JudgedClaim Judge(RegisterQuestion question)
    {
        var all = question.Registers.States.Where(row => row.Register == question.Code).ToImmutableArray();
        if (all.IsEmpty)
            return question.Unknown(
                new("register", "register"),
                question.Code,
                question.Registers.States.Select(row => row.Register)
            );
        if (question.WrongKeys("code", "organisation", "period", "state", "of") is { } wrong)
            return wrong;
        var (rows, unknown) = Chosen(question, all);
        if (unknown is not null)
            return unknown;
        var words = RegisterWords.Of(question.Tag.Words, question.Language);
        var (stated, strange) = ReadStateStated.Of(words, Nouns(all, question.Language));
        if (stated is null)
            return NotRead(question, words, strange, all);
        return rows!.Rows.IsEmpty
            ? question.Say(
                Verdict.Unverifiable,
                new(
                    $"het register '{question.Code}' had hiervan niets op {WriteDays.Said(question.Moment).Nl}",
                    $"the register '{question.Code}' had nothing of this on {WriteDays.Said(question.Moment).En}"
                ),
                []
            )
            : new HoldState(question, rows).Judge(Named(question, stated));
    }

    /// <summary>The rows that the address names, as known at the moment; or what is wrong with it.</summary>
    static (StateRows? Rows, JudgedClaim? Unknown) Chosen(
        RegisterQuestion question,
        ImmutableArray<RegisteredState> all
    )
    {
        var given = question.Given;
        if (given["code"] is { } code && all.All(row => row.Code != code))
            return (null, question.Unknown(new("regel", "entry"), code, all.Select(row => row.Code)));
        if (given["state"] is { } state && StatePhrases.All.All(one => one.State != state))
            return (null, question.Unknown(new("stand", "state"), state, StatePhrases.All.Select(one => one.State)));
        Period? period = null;
        if (given["period"] is { } text)
        {
            if (!Period.TryParse(text, out var read))
                return (null, question.Unreadable($"'period={text}' is geen periode", $"'period={text}' is no period"));
            period = read;
        }
        var organisation = given["organisation"] is { } name ? question.Edition.Organisations.Find(name)?.Code : null;
        if (given["organisation"] is { } asked && organisation is null)
            return (
                null,
                question.Unknown(
                    new("organisatie", "organisation"),
                    asked,
                    question.Edition.Organisations.All.Select(one => one.Code)
                )
            );
        var list = given["of"] is { } of ? Leaves(question, of) : (ImmutableArray<string>?)null;
        if (list is { IsEmpty: true })
            return (
                null,
                question.Unknown(
                    new("codelijst", "code list"),
                    given["of"]!,
                    question.Edition.Indicators.SelectMany(one => one.Dimensions).Where(one => one != "organisation")
                )
            );
        return (
            new(
                [
                    .. all.Where(row =>
                        row.Date <= question.Moment
                        && (given["code"] is not { } one || row.Code == one)
                        && (organisation is null || row.Organisation == organisation)
                    ),
                ],
                period
            )
            {
                List = list,
            },
            null
        );
    }

    /// <summary>The members of a code list that are not a heading above others.</summary>
    static ImmutableArray<string> Leaves(RegisterQuestion question, string list)
    {
        var members = question.Edition.Members(list);
        var parents = members.Select(one => one.Parent).ToHashSet();
        return [.. members.Select(one => one.Code).Where(code => !parents.Contains(code))];
    }

    /// <summary>A state in the address narrows words that name none.</summary>
    static StateStated Named(RegisterQuestion question, StateStated stated) =>
        stated.States.IsEmpty && question.Given["state"] is { } state ? stated with { States = [state] } : stated;

    static ImmutableArray<string> Nouns(ImmutableArray<RegisteredState> rows, Language language) =>
        [
            .. rows.SelectMany(row => language == Language.Nl ? row.NounsNl : row.NounsEn)
                .Distinct(StringComparer.Ordinal),
        ];

    static JudgedClaim NotRead(
        RegisterQuestion question,
        RegisterWords words,
        int strange,
        ImmutableArray<RegisteredState> rows
    )
    {
        var (written, position) = words.Place(Math.Min(strange, Math.Max(0, words.Length - 1)));
        var nouns = Nouns(rows, question.Language);
        var expected = nouns.IsEmpty ? "" : string.Join(", ", nouns);
        return question.Unreadable(
            $"'{written}' (positie {position}) wordt hier niet begrepen{(expected == "" ? "" : $"; dit register telt: {expected}")}",
            $"'{written}' (position {position}) is not understood here{(expected == "" ? "" : $"; this register counts: {expected}")}"
        );
    }
}
