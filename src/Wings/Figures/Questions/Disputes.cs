using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Secrecy;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>Which rows are disputed at a knowledge moment by those of whom they are, though another delivered them.</summary>
internal sealed class Disputes
{
    readonly AcceptedDeliveries deliveries;
    readonly Secrets secrets;
    readonly Dictionary<(int Delivery, int Organisation), Confirmation> disputed = [];
    readonly HashSet<int> concerned = [];

    public Disputes(AcceptedDeliveries deliveries, Ground ground, Secrets secrets, DateOnly? day)
    {
        (this.deliveries, this.secrets) = (deliveries, secrets);
        for (var i = 0; i < deliveries.Count; i++)
            foreach (var code in deliveries.At(i).Confirmations.Select(one => one.Organisation).Distinct())
                if (
                    Answers.Of(deliveries.At(i).Confirmations, code, day)
                        is { Answer: ConfirmationAnswer.Disputed } answer
                    && ground.Tree.IndexOf(code) is >= 0 and var organisation
                )
                {
                    disputed[(i, organisation)] = answer;
                    concerned.Add(organisation);
                }
    }

    public bool Concern(int organisation) => concerned.Contains(organisation);

    /// <summary>The dispute over what an organisation's rows show, by the numbers of the observations; null where there is none.</summary>
    public Confirmation? Over(int organisation, IEnumerable<int> sources)
    {
        foreach (var source in sources)
            if (disputed.TryGetValue((deliveries.IndexOf(source), organisation), out var answer))
                return secrets.Quiet(answer, deliveries[source].Delivery);
        return null;
    }
}
