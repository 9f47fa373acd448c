#if scale_norm
class LayerNorm(nn.Module):
    """Mean 0 and variance 1 of the features, then a scale (arXiv:1607.06450)."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.epsilon = config.norm_epsilon
        self.weight = nn.Parameter(torch.ones(config.hidden_size))

    def forward(self, x: Tensor) -> Tensor:
        return functional.layer_norm(
            x, self.weight.shape, self.weight, None, self.epsilon
        )
#elif rms_norm
class RMSNorm(nn.Module):
    """Features divided by their root mean square, then scaled (arXiv:1910.07467)."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.epsilon = config.norm_epsilon
        self.weight = nn.Parameter(torch.ones(config.hidden_size))

    def forward(self, x: Tensor) -> Tensor:
        square = x.pow(2).mean(dim=-1, keepdim=True)  # [B, T, 1]
        return x * torch.rsqrt(square + self.epsilon) * self.weight
#elif batch_norm
class BatchNorm(nn.Module):
    """Each feature normalized over batch and time together (arXiv:1502.03167)."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.epsilon = config.norm_epsilon
        self.momentum = config.norm_momentum
        self.weight = nn.Parameter(torch.ones(config.hidden_size))
        self.bias = nn.Parameter(torch.zeros(config.hidden_size))
        self.register_buffer("running_mean", torch.zeros(config.hidden_size))
        self.register_buffer("running_var", torch.ones(config.hidden_size))

    def forward(self, x: Tensor) -> Tensor:
        y = functional.batch_norm(
            x.flatten(0, 1),  # [B · T, C]
            self.running_mean,
            self.running_var,
            self.weight,
            self.bias,
            self.training,
            self.momentum,
            self.epsilon,
        )
        return y.view_as(x)
#end
