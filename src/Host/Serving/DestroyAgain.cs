using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rekenschap.Figures.Destruction;
using Rekenschap.Host.Commands;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Serving;

/// <summary>After a backup was restored: destroys what had been destroyed since it was made, on the same grounds.</summary>
internal sealed class DestroyAgain(DestroyEverywhere destroy, Act act, Actor second, Role secondRole)
{
    /// <summary>Each with why it was refused; what is not there any more is refused too, and nothing is lost by that.</summary>
    public async IAsyncEnumerable<(DestroyedAnywhere One, Refusal? Refusal)> Run(
        ImmutableArray<DestroyedAnywhere> all,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        foreach (var one in all)
            yield return (one, await Destroy(one, stop));
    }

    Task<Refusal?> Destroy(DestroyedAnywhere one, CancellationToken stop)
    {
        var what = one.What;
        return
            what.File.Split('/') is ["deliveries", var collection, var name]
            && DestroyOptions.PlaceOf($"{collection}/{Path.GetFileNameWithoutExtension(name)}")
                is var (_, organisation, number)
            ? destroy.Delivery(
                act,
                new(one.Edition, collection, organisation, number, what.Ground, second, secondRole),
                stop
            )
            : destroy.File(act, new(one.Edition, what.File, what.Ground, second, secondRole, EarlierOnly: false), stop);
    }
}
