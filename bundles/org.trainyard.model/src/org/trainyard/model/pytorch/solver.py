#if revdeq
#if broyden
def row_dot(a: Tensor, b: Tensor) -> Tensor:
    """The dot product of each row of the batch; [B, 1, 1]"""
    return (a * b).sum(dim=(1, 2), keepdim=True)


def low_rank(x: Tensor, scale: float, pairs: list[tuple[Tensor, Tensor]]) -> Tensor:
    """(scale · I + Σ u vᵀ) x in each row of the batch; all are [B, T, C]."""
    y = scale * x
    for u, v in pairs:
        y = y + u * row_dot(v, x)
    return y


#end
def fixed_point(f: Callable[[Tensor], Tensor], x: Tensor, config: Config) -> Tensor:
#if reversible
    """Iterates two coupled states from zero and returns z (arXiv:2509.12917)."""
#elif picard
    """Iterates a state from zero, each time a part of the way to its image."""
#elif anderson
    """Iterates a state from zero by Anderson's acceleration (1965) over 5 states.

    The next state is the mixture of relaxed steps whose residuals f(z) - z, mixed with
    the same weights of sum 1, are smallest, in each row of the batch for itself.
    """
#else
    """Iterates a state from zero by Broyden's "good" method (1965) for f(z) - z = 0.

    The inverse Jacobian is -beta · I + Σ u vᵀ in each row of the batch for itself; it
    starts anew after 20 updates.
    """
#end
    beta = config.beta
    state = torch.${state}  # of the state, while f computes in the type of x

    def step(z: Tensor) -> Tensor:
        return f(z.to(x.dtype)).to(state)

#if reversible
    y = z = torch.zeros_like(x, dtype=state)  # [B, T, C]
    for _ in range(config.iterations):
#if tolerance
        before = z
#end
        y = (1 - beta) * y + beta * step(z)
        z = (1 - beta) * z + beta * step(y)
#elif picard
    z = torch.zeros_like(x, dtype=state)  # [B, T, C]
    for _ in range(config.iterations):
#if tolerance
        before = z
#end
        z = (1 - beta) * z + beta * step(z)
#elif anderson
    z = torch.zeros_like(x, dtype=state)  # [B, T, C]
    states, values = [], []  # the latest first
    for _ in range(config.iterations):
#if tolerance
        before = z
#end
        states, values = [z, *states[:4]], [step(z), *values[:4]]
        stack = torch.stack(states, dim=1).flatten(2).double()  # [B, states, T · C]
        residuals = torch.stack(values, dim=1).flatten(2).double() - stack
        norms = residuals.norm(dim=2, keepdim=True) + 1e-300
        directions = residuals / norms
        products = directions @ directions.transpose(1, 2)  # [B, states, states]
        products = products + 1e-10 * torch.eye(len(states)).to(products)
        scales = norms.amin(dim=1, keepdim=True) / norms
        weights = torch.linalg.solve(products, scales) * scales
        weights = weights / weights.sum(dim=1, keepdim=True)
        z = (weights * (stack + beta * residuals)).sum(dim=1).view_as(z).to(state)
#else
    z = torch.zeros_like(x, dtype=state)  # [B, T, C]
    before = residual_before = z
    pairs: list[tuple[Tensor, Tensor]] = []
    for i in range(config.iterations):
        residual = step(z) - z
        if i > 0 and len(pairs) < 20:
            moved, changed = z - before, residual - residual_before
            v = low_rank(moved, -beta, [(v, u) for u, v in pairs])
            u = moved - low_rank(changed, -beta, pairs)
            product = row_dot(v, changed)
            product = torch.where(product == 0, torch.ones_like(product), product)
            pairs.append((u / product, v))
        else:
            pairs = []
        before, residual_before = z, residual
        z = z - low_rank(residual, -beta, pairs)
#end
#if tolerance
        change = (z - before).double().norm() / z.double().norm().clamp(min=1e-300)
        if change <= config.tolerance:
            break
#end
    return z.to(x.dtype)
#end
