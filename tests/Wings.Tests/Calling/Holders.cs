using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Calling;

/// <summary>A supplier and a controller of each ministry, of whom one has no address.</summary>
sealed class Holders : IRoleHolders
{
    public Task<ImmutableArray<RoleHolder>> On(DateOnly day, ImmutableArray<Role> roles, CancellationToken stop) =>
        Task.FromResult<ImmutableArray<RoleHolder>>([
            .. from organisation in new[] { "FIN", "OCW" }
            from role in roles
            select new RoleHolder($"{organisation}-{role}", organisation, role),
        ]);

    public Task<string?> Address(string pseudonym, CancellationToken stop) =>
        Task.FromResult(pseudonym == "FIN-Controller" ? null : pseudonym.ToLowerInvariant() + "@example.org");
}

/// <summary>A mail server that takes everything, and says so to the test.</summary>
sealed class KeepingServer : IMailServer
{
    readonly Lock gate = new();
    readonly List<OutgoingMail> taken = [];

    /// <summary>What it says to the next mails; null where it takes them.</summary>
    public string? Fault { get; set; }

    public IReadOnlyList<OutgoingMail> Taken => taken;

    public async Task<string?> Send(OutgoingMail mail, CancellationToken stop)
    {
        await Task.Delay(10, stop);
        lock (gate)
            taken.Add(mail);
        return Fault;
    }
}
