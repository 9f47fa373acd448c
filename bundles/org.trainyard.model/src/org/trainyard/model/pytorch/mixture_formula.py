        shares = self.gate(x).softmax(dim=-1)  # [B, T, experts]
        weights, chosen = shares.topk(self.top_k, dim=-1)  # [B, T, top k]
        weights = weights / weights.sum(dim=-1, keepdim=True)
        mean = shares.mean(dim=(0, 1))
        self.balance_loss = (mean - 1 / len(self.experts)).pow(2).sum()
        y = torch.zeros_like(x)
        for i, expert in enumerate(self.experts):
            weight = (weights * (chosen == i)).sum(dim=-1, keepdim=True)  # 0: not it
            y = y + weight * expert(x)
        return y
