using Rekenschap.Access.Accounts;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Sessions;

/// <summary>How far somebody is in signing in.</summary>
public enum SessionStage
{
    /// <summary>The password was right; the code is still to come.</summary>
    NeedsCode,

    /// <summary>There is no second proof yet; it has to be set up before anything else.</summary>
    NeedsSettingUp,

    Whole,
}

/// <summary>Somebody signed in on one browser. Kept here and not in the cookie, so that it can be ended from anywhere.</summary>
public sealed class Session
{
    /// <summary>Without a sign of life it ends after this.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>After this it ends whatever happens: a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Between password and code.</summary>
    public static readonly TimeSpan HalfWay = TimeSpan.FromMinutes(15);

    public required Id<Session> Id { get; init; }

    public required Id<Account> Account { get; init; }

    /// <summary>Of what the cookie holds.</summary>
    public required string SecretHash { get; init; }

    public required SessionStage Stage { get; init; }

    public required DateTimeOffset Begun { get; init; }

    public required DateTimeOffset Seen { get; set; }

    public required DateTimeOffset Ends { get; init; }

    /// <summary>When the person last proved who it is.</summary>
    public required DateTimeOffset Proved { get; set; }

    /// <summary>For which organisation it acts; empty until one is chosen.</summary>
    public string Organisation { get; set; } = "";

    /// <summary>The browser in its own words, shortened, for its owner to know it by.</summary>
    public required string Browser { get; init; }

    /// <summary>The name that the place where one signed in gave it, to end it by; null for who signed in here.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>What that place wants back at signing out, sealed.</summary>
    public string? Hint { get; init; }

    public bool HoldsAt(DateTimeOffset now) => now < Ends && now - Seen < Idle;
}
