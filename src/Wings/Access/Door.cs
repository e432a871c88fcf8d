using Rekenschap.Access.Codes;
using Rekenschap.Access.Elsewhere;
using Rekenschap.Access.Sessions;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access;

/// <summary>What all pages of the wing work with.</summary>
sealed record Door(Database Database, Clock Clock, Seals Seals, WorkSettings Settings)
{
    public FindSession Sessions { get; } = new();

    /// <summary>Where else people sign in; null where accounts of our own are all.</summary>
    public SignInElsewhere? Elsewhere { get; init; }
}
