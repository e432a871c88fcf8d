using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>One line of the table.</summary>
/// <param name="Asked">The roles that are let in; empty for whoever signed in.</param>
/// <param name="Anybody">Whether one need not have signed in.</param>
/// <param name="While">In which states it can be done: verbs of the object's workflow, "under way" or "fact check"; empty in any.</param>
sealed record RightsLine(
    string Method,
    string Place,
    ImmutableHashSet<Role> Asked,
    bool Anybody,
    ImmutableArray<RightsGrant> May,
    string While = ""
)
{
    public static RightsLine Read(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var deed = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = parts[1].Where(char.IsAsciiLetterUpper);
        var may = parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            deed[0],
            deed[1],
            [.. letters.Select(RightsTable.RoleOf)],
            parts[1] == "?",
            [.. may.Select(RightsGrant.Read)],
            parts.ElementAtOrDefault(3) ?? ""
        );
    }

    /// <summary>What somebody is to be answered; 0 for whatever is answered to who may.</summary>
    public int Expected(RightsVisitor who, RightsThing thing) =>
        Anybody ? 0
        : !who.IsSignedIn ? (Method == "GET" ? 303 : 403)
        : Asked.IsEmpty ? May[0].Status
        : who.Role is not { } role || !Asked.Contains(role) ? 403
        : Grant(who, thing) is { } grant ? grant.Status
        : 404;

    /// <summary>The word by which somebody who has the role comes at the object; null where there is no such thing for him.</summary>
    public RightsGrant? Grant(RightsVisitor who, RightsThing thing) =>
        who is { IsSignedIn: true, Role: { } role } && Asked.Contains(role)
            ? May.FirstOrDefault(one => one.Holds(who, role, thing))
            : null;
}

/// <summary>One word of a line: these roles there, perhaps only once it was handed in, or until then.</summary>
/// <param name="Status">0 for whatever is answered to who may.</param>
sealed record RightsGrant(ImmutableHashSet<Role> Roles, string Where, bool? IsHandedIn, int Status)
{
    public static RightsGrant Read(string word)
    {
        var (said, status) = word.Split('=') is [var before, var number] ? (before, number) : (word, "0");
        var sides = said.TrimEnd('!', '~').Split('@');
        return new(
            [.. sides[0].Where(char.IsAsciiLetter).Select(RightsTable.RoleOf)],
            sides[1],
            said[^1] switch
            {
                '!' => true,
                '~' => false,
                _ => null,
            },
            int.Parse(status, CultureInfo.InvariantCulture)
        );
    }

    public bool Holds(RightsVisitor who, Role role, RightsThing thing) =>
        Roles.Contains(role)
        && (IsHandedIn is not { } asked || asked == thing.IsHandedIn)
        && Where switch
        {
            "own" => who.Organisation == thing.Owner,
            "named" => who.Organisation == RightsSite.Auditors,
            "public" => thing.IsPublic,
            "any" => true,
            _ when thing.Also.TryGetValue(Where, out var also) => who.Organisation == also,
            _ => who.Organisation != thing.Owner && RightsSite.Place(who.Organisation) == Where,
        };
}

/// <summary>Who comes: of which organisation, in which role.</summary>
sealed record RightsVisitor(string Organisation, Role? Role, bool IsSignedIn = true)
{
    public override string ToString() =>
        !IsSignedIn ? "nobody" : $"{Role?.ToString() ?? "who has no role"} of {Organisation}";
}

/// <summary>An object that stands in addresses.</summary>
/// <param name="Owner">Code of the organisation that it is of.</param>
sealed record RightsThing(string Name, string Owner, string Path)
{
    public bool IsHandedIn { get; init; } = true;

    public bool IsPublic { get; init; }

    /// <summary>Organisations whom it concerns besides, by what the table calls them: <c>signer</c>, <c>asked</c>.</summary>
    public ImmutableDictionary<string, string> Also { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What has to be sent or asked with a deed on it, besides what any form has.</summary>
    public Func<string, (string Name, string Value)[]> Sent { get; init; } = _ => [];
}
