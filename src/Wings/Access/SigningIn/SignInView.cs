using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>The door.</summary>
/// <param name="Players">Of the demonstration; empty elsewhere.</param>
public sealed record SignInView(WorkFrame Frame, FormView Form, ImmutableArray<PlayerView> Players, FormView Play)
{
    /// <summary>Where else one can sign in, with the words of its button; null where that is nowhere.</summary>
    public (Bilingual Words, string Link)? Elsewhere { get; init; }

    /// <summary>What a passkey is asked to sign; null where none can be used at this address.</summary>
    public PasskeyAsk? Passkey { get; init; }

    public required FormView ByPasskey { get; init; }

    /// <summary>Whether the visitor comes back from there and was not let in.</summary>
    public bool Refused { get; init; }
}

/// <summary>A player who can be chosen.</summary>
public sealed record PlayerView(string Pseudonym, Bilingual Words);
